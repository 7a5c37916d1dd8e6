namespace Caac.Model.Reading.Letters;

/// <summary>The sentences of a letter other than its requests.</summary>
internal static class LetterWords
{
    internal const string Office = "President of the Security Council";
    internal const string Reader = "Secretary-General";

    internal static string Title(LetterPlan plan) => $"Letter dated {Calendar.Print(plan.Date)} from the {Office} addressed to the {Reader}";

    internal static string AnnexTitle(LetterPlan plan) =>
        $"Letter dated {Calendar.Print(plan.ChairDate)} from the {plan.Cover.ChairOffice} addressed to the {Reader}";

    /// <summary>"Chair", "Chairman", "Chairperson".</summary>
    internal static string ChairCapacity(LetterPlan plan) => $"{plan.Cover.ChairOffice.Split(' ')[0]} of the Working Group";

    internal static IReadOnlyList<Piece> Cover(LetterPlan plan) =>
    [
        Piece.Plain(
            $"{(plan.Cover.NamesCapacity ? $"In my capacity as {Office}, " : "")}{plan.Cover.Opening} dated {Calendar.Print(plan.ChairDate)} (see annex) "
            + $"from the {plan.Cover.ChairOffice} {plan.Cover.Established} "),
        Piece.Cite(new ResolutionNumber(1612, 2005)),
        Piece.Plain($", based on the Working Group's conclusions adopted on {Calendar.Print(plan.AdoptedOn)} ("),
        Piece.Cite(plan.Conclusions.ToString()),
        Piece.Plain(")."),
    ];

    internal static IReadOnlyList<Piece> Opening(LetterPlan plan)
    {
        var adopted = Calendar.Print(plan.AdoptedOn);
        var conclusions = Piece.Cite(plan.Conclusions.ToString());
        IEnumerable<Piece> ending = plan.ConclusionsBeforeDate
            ? [Piece.Plain(" ("), conclusions, Piece.Plain($") on {adopted}.")]
            : [Piece.Plain($" on {adopted} ("), conclusions, Piece.Plain(").")];
        return
        [
            Piece.Plain(
                string.Format(null, plan.Meeting.Opening, Calendar.Print(plan.Meeting.Date))
                + ", the Working Group on Children and Armed Conflict examined the "),
            .. Reports(plan),
            Piece.Plain(
                (plan.Meeting.Speakers.Count == 0 ? " " : $" {string.Join(" and ", plan.Meeting.Speakers)} also addressed the Working Group. ")
                + $"The Working Group adopted its conclusions on children and armed conflict in {plan.Country.Printed}"),
            .. ending,
        ];
    }

    /// <summary>The sentence that ends in "to:", or in "to" where the request follows in it.</summary>
    internal static IReadOnlyList<Piece> Mandate(LetterPlan plan) =>
    [
        Piece.Plain(
            $"{plan.FollowUp} to the recommendations of the Working Group and subject to and consistent with applicable international law and "
            + $"relevant Security Council resolutions, including resolution{(plan.LegalBasis.Count == 1 ? "" : "s")} "),
        .. List([.. plan.LegalBasis.Select(number => Piece.Cite(number))]),
        Piece.Plain($", I am entrusted, in my capacity as {ChairCapacity(plan)}, to{(plan.RequestInSentence ? " " : ":")}"),
    ];

    internal static IReadOnlyList<Piece> List(IReadOnlyList<Piece> items)
    {
        var list = new List<Piece>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                list.Add(Piece.Plain(i == items.Count - 1 ? " and " : ", "));
            list.Add(items[i]);
        }

        return list;
    }

    private static IEnumerable<Piece> Reports(LetterPlan plan)
    {
        var subject = $"of the Secretary-General on children and armed conflict in {plan.Country.Printed} (";
        var single = plan.Reports.Count == 1;
        var ordinals = string.Join(" and ", plan.Reports.Select(report => report.Ordinal).OfType<int>().Select(Ordinals.InWords));
        var periods = string.Join(" and ", plan.Reports.Select(report => Calendar.PrintPeriod(report, plan.PeriodForm)));
        var period = single ? $"the period {periods}" : $"the periods {periods}, respectively,";
        yield return Piece.Plain($"{(ordinals.Length == 0 ? "" : ordinals + " ")}report{(single ? "" : "s")} {subject}");
        foreach (var piece in List([.. plan.Reports.Select(report => Piece.Cite(report.Symbol.ToString()))]))
            yield return piece;

        yield return Piece.Plain(plan.ReportForm switch
        {
            ReportForm.WhichCovers => $"), which cover{(single ? "s" : "")} {period} and {(single ? "was" : "were")} introduced by the {plan.IntroducedBy}.",
            ReportForm.WhichCoversComma => $"), which cover{(single ? "s" : "")} {period.TrimEnd(',')}, and {(single ? "was" : "were")} introduced by the {plan.IntroducedBy}.",
            _ => $"), covering {period.TrimEnd(',')}, which {(single ? "was" : "were")} introduced by the {plan.IntroducedBy}.",
        });
    }
}
