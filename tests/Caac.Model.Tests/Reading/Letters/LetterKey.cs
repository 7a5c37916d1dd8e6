namespace Caac.Model.Reading.Letters;

/// <summary>The record that a letter must be read as: from its plan and from what the copy still prints.</summary>
internal static class LetterKey
{
    internal static Letter Of(Sheet sheet)
    {
        var plan = sheet.Plan;
        var printed = sheet.Printed;
        return new()
        {
            Symbol = printed.Masthead || printed.RunningSymbol ? plan.Symbol : null,
            Title = LetterWords.Title(plan),
            Distribution = printed.Masthead ? new() { Kind = DistributionKind.General, Date = new(plan.Distributed) } : null,
            Language = printed.Masthead ? plan.Language : null,
            OriginalLanguage = printed.Masthead ? plan.OriginalLanguage : null,
            JobNumber = printed.JobNumber ? plan.JobNumber : null,
            Date = new(plan.Date),
            From = LetterWords.Office,
            To = LetterWords.Reader,
            Capacity = plan.Cover.NamesCapacity ? LetterWords.Office : null,
            Signatures = [SignatureOf(plan.President, sheet.President)],
            Citations = CitationsOf(LetterWords.Cover(plan)),
            Annexes = [AnnexOf(sheet)],
        };
    }

    internal static IReadOnlyList<Citation> CitationsOf(IEnumerable<Piece> pieces) =>
    [
        .. pieces.Select(piece => piece.Citation).OfType<Citation>()
            .GroupBy(citation => citation with { Paragraphs = [] })
            .Select(group => group.Key with { Paragraphs = [.. group.SelectMany(citation => citation.Paragraphs).Distinct()], Count = group.Count() }),
    ];

    private static Signature SignatureOf(PersonPlan person, SignatureLook look) => new()
    {
        Name = look.NameOf(person),
        FamilyName = look.FamilyNameOf(person),
        Role = string.Join(", ", person.Titles),
    };

    private static ChairLetter AnnexOf(Sheet sheet)
    {
        var plan = sheet.Plan;
        var situation = Situation.From(plan.Country.Name);
        return new()
        {
            AnnexLabel = "Annex",
            Title = plan.AnnexTitled ? LetterWords.AnnexTitle(plan) : null,
            OriginalLanguage = plan.AnnexLanguage,
            Date = new(plan.ChairDate),
            From = plan.Cover.ChairOffice,
            To = LetterWords.Reader,
            Capacity = LetterWords.ChairCapacity(plan),
            Signatures = [SignatureOf(plan.Chair, sheet.Chair)],
            Conclusion = new()
            {
                Symbol = plan.Conclusions,
                Situation = situation,
                AdoptedOn = new(plan.AdoptedOn),
                Meeting = new()
                {
                    Date = new(plan.Meeting.Date),
                    Ordinal = plan.Meeting.Ordinal,
                    Format = plan.Meeting.Format,
                    AddressedBy = [.. plan.Meeting.Speakers.Select(WithoutArticle)],
                },
                Reports =
                [
                    .. plan.Reports.Select(report => new CountryReport
                    {
                        Symbol = report.Symbol,
                        Ordinal = report.Ordinal,
                        Situation = situation,
                        Period = new() { From = report.From, To = report.To },
                        IntroducedBy = plan.IntroducedBy,
                    }),
                ],
            },
            LegalBasis = plan.LegalBasis,
            Citations = CitationsOf([.. LetterWords.Opening(plan), .. LetterWords.Mandate(plan)]),
            Requests = [.. plan.Requests.Select((request, i) => RequestKey.Of(request, i, IsLabelPrinted(sheet, i), situation))],
        };
    }

    private static bool IsLabelPrinted(Sheet sheet, int index) => sheet.Plan.Requests.Count > 1 && !sheet.Printed.LostLabels.Contains(index);

    private static string WithoutArticle(string speaker) => speaker[(speaker.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
