namespace Caac.Model.Reading.Letters;

/// <summary>All variations of the words.</summary>
internal static class PlanVariations
{
    internal static IReadOnlyList<PlanVariation> All { get; } =
    [
        Vary("plain words", (plan, _) => plan),
        Vary("I have the honour to transmit herewith", (plan, _) => WithOpening(plan, "I have the honour to transmit herewith a letter")),
        Vary("I have the honour to forward", (plan, _) => WithOpening(plan, "I have the honour to forward to you the letter")),
        Vary("I have the honour to transmit", (plan, _) => WithOpening(plan, "I have the honour to transmit the enclosed letter")),
        Vary("I am forwarding herewith", (plan, _) => WithOpening(plan, "I am forwarding herewith a letter")),
        Vary("no capacity", (plan, _) => plan with { Cover = plan.Cover with { NamesCapacity = false } }),
        Vary("Chairman", (plan, _) => WithChair(plan, "Chairman", ["Chairman", "Working Group on Children and Armed Conflict"])),
        Vary("Chairperson", (plan, _) => WithChair(plan, "Chairperson", ["Chairperson of the Working Group on Children and Armed Conflict"])),
        Vary("Chair of the whole name", (plan, _) => WithChair(plan, "Chair", ["Chair of the Working Group on Children and Armed Conflict"])),
        Vary("Security Council Working Group", (plan, _) => plan with
        {
            Cover = plan.Cover with { ChairOffice = "Chair of the Security Council Working Group on Children and Armed Conflict", Established = "established pursuant to resolution" },
            Chair = plan.Chair with { Titles = ["Chair", "Security Council Working Group on Children and Armed Conflict"] },
        }),
        Vary("established by Council resolution", (plan, _) => plan with { Cover = plan.Cover with { Established = "established by Council resolution" } }),
        Vary("ambassadors", (plan, _) => plan with
        {
            President = plan.President with { Titles = ["Ambassador", "Permanent Representative of Viet Nam to the United Nations", LetterWords.Office] },
            Chair = plan.Chair with { Titles = ["Ambassador", "Permanent Representative of Malta to the United Nations", .. plan.Chair.Titles] },
        }),
        Vary("follow up in two words", (plan, _) => plan with { FollowUp = "In follow up" }),
        Vary("numbered meeting", (plan, random) => WithNumber(plan, random.Next(21, 120), "At its {1} meeting, held on {0}")),
        Vary("numbered meeting without held", (plan, random) => WithNumber(plan, random.Next(21, 120), "At its {1} meeting, on {0}")),
        Vary("meeting numbered in words", NumberedInWords),
        Vary("formal meeting", (plan, _) => WithFormat(plan, "formal meeting", "At a")),
        Vary("closed meeting", (plan, _) => WithFormat(plan, "closed meeting", "At a")),
        Vary("closed videoconference meeting", (plan, _) => WithFormat(plan, "closed videoconference meeting", "During a")),
        Vary("open videoconference", (plan, _) => WithFormat(plan, "open videoconference", "During an")),
        Vary("no speaker", (plan, _) => WithSpeakers(plan)),
        Vary("a representative", (plan, _) => WithSpeakers(plan, $"A representative of the Permanent Mission of {plan.Country.Printed} to the United Nations")),
        Vary("chargé d'affaires", (plan, _) => WithSpeakers(plan, $"The Chargé d'affaires a.i. of the Permanent Mission of {plan.Country.Printed} to the United Nations")),
        Vary("a minister", (plan, _) => WithSpeakers(plan, $"The Minister for Foreign Affairs of {plan.Country.Printed}")),
        Vary("two speakers", (plan, _) => WithSpeakers(
            plan,
            $"The Permanent Representative of {plan.Country.Printed} to the United Nations",
            "the Permanent Representative of Uganda to the United Nations")),
        Vary("no ordinal", (plan, _) => plan with { Reports = [plan.Reports[0] with { Ordinal = null }] }),
        Vary("two reports", TwoReports),
        Vary("two reports without ordinals", (plan, random) =>
            WithReports(TwoReports(plan, random), report => report with { Ordinal = null })),
        Vary("months only", (plan, _) => WithReports(plan, InMonths)),
        Vary("one year", (plan, _) => WithReports(plan, WithinOneYear)),
        Vary("one year, bare", (plan, _) => WithReports(plan, WithinOneYear) with { PeriodForm = PeriodForm.Bare }),
        Vary("one year, months only", (plan, _) => WithReports(plan, report => InMonths(WithinOneYear(report)))),
        Vary("bare period", (plan, _) => plan with { PeriodForm = PeriodForm.Bare }),
        Vary("between two dates", (plan, _) => plan with { PeriodForm = PeriodForm.Between }),
        Vary("covering the period", (plan, _) => plan with { ReportForm = ReportForm.Covering }),
        Vary("which covers, and was introduced", (plan, _) => plan with { ReportForm = ReportForm.WhichCoversComma }),
        Vary("introduced by someone else", (plan, _) => plan with { IntroducedBy = "Deputy Special Representative of the Secretary-General for Children and Armed Conflict" }),
        Vary("date before symbol", (plan, _) => plan with { ConclusionsBeforeDate = false }),
        Vary("one resolution as basis", (plan, _) => plan with { LegalBasis = [plan.LegalBasis[0]] }),
        Vary("two resolutions as basis", (plan, _) => plan with { LegalBasis = [.. plan.LegalBasis.Take(2)] }),
        Vary("French original", (plan, _) => plan with { OriginalLanguage = UnLanguage.French }),
        Vary("language of the copy", (plan, _) => plan with { Language = UnLanguage.English, OriginalLanguage = UnLanguage.French }),
        Vary("language of the annex", (plan, _) => plan with { OriginalLanguage = UnLanguage.French, AnnexLanguage = UnLanguage.English }),
        Vary("titled annex", (plan, _) => plan with { AnnexTitled = true }),
        Vary("closing of the cover", (plan, _) => plan with
        {
            CoverClosing = "I should be grateful if the present letter and its annex could be issued as a document of the Security Council.",
        }),
        Vary("closing of the annex", (plan, _) => plan with { AnnexClosing = "Please accept, Sir, the assurances of my highest consideration." }),
        Vary("single request", (plan, random) => WithRequests(plan, random, 1)),
        Vary("single request in the sentence", (plan, random) => InSentence(WithRequests(plan, random, 1))),
        Vary("ten requests", (plan, random) => WithRequests(plan, random, 10)),
        Vary("nested items", (plan, random) => WithSpecial(plan, random, (writer, index) => writer.Nested(index))),
        Vary("a request in several acts", (plan, random) => WithSpecial(plan, random, (writer, index) => writer.Chained(index))),
        Vary("a statement among the requests", (plan, random) => WithSpecial(plan, random, (writer, index) => writer.Statement(index))),
    ];

    private static PlanVariation Vary(string name, Func<LetterPlan, Random, LetterPlan> change) => new() { Name = name, Change = change };

    private static LetterPlan WithOpening(LetterPlan plan, string opening) => plan with { Cover = plan.Cover with { Opening = opening } };

    private static LetterPlan WithChair(LetterPlan plan, string chair, IReadOnlyList<string> titles) => plan with
    {
        Cover = plan.Cover with { ChairOffice = $"{chair} of the Working Group on Children and Armed Conflict" },
        Chair = plan.Chair with { Titles = titles },
    };

    private static LetterPlan WithNumber(LetterPlan plan, int number, string opening) =>
        plan with { Meeting = Numbered(plan.Meeting, number, opening.Replace("{1}", Ordinals.InFigures(number), StringComparison.Ordinal)) };

    private static LetterPlan NumberedInWords(LetterPlan plan, Random random)
    {
        var number = random.Next(1, Ordinals.CountOfWords + 1);
        return plan with { Meeting = Numbered(plan.Meeting, number, $"At its {Ordinals.InWords(number)} meeting, held on {{0}}") };
    }

    private static MeetingPlan Numbered(MeetingPlan meeting, int number, string opening) =>
        meeting with { Ordinal = number, Format = null, Opening = opening };

    private static LetterPlan WithFormat(LetterPlan plan, string format, string opening) =>
        plan with { Meeting = plan.Meeting with { Ordinal = null, Format = format, Opening = $"{opening} {format} held on {{0}}" } };

    private static LetterPlan WithSpeakers(LetterPlan plan, params string[] speakers) =>
        plan with { Meeting = plan.Meeting with { Speakers = speakers } };

    private static LetterPlan WithReports(LetterPlan plan, Func<ReportPlan, ReportPlan> change) =>
        plan with { Reports = [.. plan.Reports.Select(change)] };

    private static LetterPlan TwoReports(LetterPlan plan, Random random)
    {
        var second = plan.Reports[0];
        var ordinal = random.Next(1, Ordinals.CountOfWords);
        var before = second.From.Earliest.AddDays(-1);
        var first = new ReportPlan
        {
            Symbol = DocumentSymbol.Parse($"S/{before.Year}/{random.Next(1, 1300)}"),
            Ordinal = ordinal,
            From = new(new DateOnly(before.Year - 2, 7, 1)),
            To = new(before),
        };
        return plan with { Reports = [first, second with { Ordinal = ordinal + 1 }] };
    }

    private static ReportPlan InMonths(ReportPlan report) => report with
    {
        From = new(report.From.Year, report.From.Earliest.Month),
        To = new(report.To.Year, report.To.Earliest.Month),
    };

    private static ReportPlan WithinOneYear(ReportPlan report) => report with
    {
        From = new(new DateOnly(report.To.Year, 1, 1)),
        To = new(new DateOnly(report.To.Year, report.To.Earliest.Month, 1).AddMonths(1).AddDays(-1)),
    };

    private static LetterPlan WithRequests(LetterPlan plan, Random random, int count) => plan with
    {
        Requests = LetterPlans.Requests(random, new PhraseWriter(random, plan.Country, plan.Date.Year), count),
        RequestInSentence = false,
    };

    private static LetterPlan InSentence(LetterPlan plan) =>
        plan with { RequestInSentence = true, Requests = [RequestWriter.InSentence(plan.Requests[0])] };

    private static LetterPlan WithSpecial(LetterPlan plan, Random random, Func<RequestWriter, int, RequestPlan> make)
    {
        // Not the eighth: "(i)" after "(h)" would be its nested item and the next label alike.
        var special = random.Next(Math.Min(plan.Requests.Count, 7));

        // All anew: an acronym is printed only after the request that spells it out.
        var phrases = new PhraseWriter(random, plan.Country, plan.Date.Year);
        var before = LetterPlans.Requests(random, phrases, special);
        var request = make(new RequestWriter(random, phrases), special);
        return plan with
        {
            Requests = [.. before, request, .. LetterPlans.Requests(random, phrases, plan.Requests.Count - special - 1, special + 1)],
            RequestInSentence = false,
        };
    }
}
