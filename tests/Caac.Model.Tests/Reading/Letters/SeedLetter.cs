namespace Caac.Model.Reading.Letters;

/// <summary>The plan and the look of S/2021/385, a letter of the corpus, made by hand.</summary>
internal static class SeedLetter
{
    internal static string Text => Corpus.Text(Corpus.FirstMaliLetter);

    internal static LetterCopy Copy { get; } = LetterCopy.Of("S/2021/385", Plan(), Look(), new Random(0));

    private static LetterPlan Plan()
    {
        var phrases = new PhraseWriter(new Random(0), CountryPlan.All[1], 2021);
        return LetterPlans.Plain(new Random(0)) with
        {
            Symbol = DocumentSymbol.Parse("S/2021/385"),
            Distributed = new(2021, 4, 20),
            JobNumber = "21-05222",
            Date = new(2021, 4, 19),
            President = new() { Given = "Dinh Quy", Family = "Dang", FamilyFirst = true, Titles = [LetterWords.Office] },
            Chair = new() { Given = "Mona", Family = "Juul", Titles = ["Chair", "Working Group on Children and Armed Conflict"] },
            ChairDate = new(2021, 4, 15),
            Country = CountryPlan.All[1],
            Meeting = new()
            {
                Date = new(2020, 11, 20),
                Format = "closed videoconference",
                Opening = "During a closed videoconference held on {0}",
                Speakers = ["The Permanent Representative of Mali to the United Nations"],
            },
            Reports = [new() { Symbol = DocumentSymbol.Parse("S/2020/1105"), Ordinal = 3, From = new(2017, 7), To = new(2020, 3) }],
            Conclusions = DocumentSymbol.Parse("S/AC.51/2020/11"),
            AdoptedOn = new(2020, 12, 17),
            FollowUp = "In follow up",
            LegalBasis = [new(1612, 2005), new(1882, 2009), new(1998, 2011), new(2068, 2012), new(2143, 2014), new(2225, 2015), new(2427, 2018)],
            Requests = [First(), Second(phrases), Third(phrases)],
        };
    }

    private static IReadOnlyList<Distortion> Look() =>
    [
        new()
        {
            Name = "as in the copy",
            Group = "all",
            Look = (sheet, _) =>
            {
                sheet.Chair.Family = FamilyMark.Bold;
                sheet.Chair.BeforeTitles = "";
                sheet.Chair.BetweenTitles = "\n";
                sheet.Items.ForEach(item => item.Before = "- " + item.Before);
                sheet.Items.Skip(1).ToList().ForEach(item => item.Tight = true);
            },
        },
    ];

    private static RequestPlan First() => new()
    {
        Steps =
        [
            new()
            {
                Lead = "",
                Verb = "request",
                AsksTheReader = true,
                Pieces =
                [
                    Piece.Plain("Request you to continue to ensure the effectiveness of the monitoring and reporting mechanism on children and armed conflict in Mali and to maintain the child protection component of the "),
                    Piece.Name("United Nations Multidimensional Integrated Stabilization Mission in Mali", "MINUSMA"),
                    Piece.Plain(" (MINUSMA), including through the deployment of child protection advisers throughout MINUSMA areas of operation, in line with the mandate of the Mission"),
                ],
            },
            new()
            {
                Lead = ", and ",
                Verb = "note",
                AsksTheReader = false,
                Pieces = [Piece.Plain("note that their key tasks include, in line with the Policy on Child Protection in United Nations Peace Operations adopted in 2017, monitoring and reporting on grave violations and abuses committed against children, mainstreaming child protection within the Mission, training the Mission personnel and engaging in dialogue on action plans")],
            },
        ],
    };

    private static RequestPlan Second(PhraseWriter phrases) => Request("also", [
        Piece.Plain("Also request you to ensure that "),
        Piece.Name("MINUSMA", "MINUSMA"),
        Piece.Plain(" and the "),
        Piece.Name("United Nations Children's Fund", "UNICEF"),
        Piece.Plain(" (UNICEF) continue their efforts to further support, in line with their respective mandates, "),
        .. phrases.Write("{auth} in mainstreaming the specific needs of children affected by the armed conflict and the protection of their rights in all disarmament, demobilization and reintegration programmes and security sector reform, in establishing a joint mechanism for the review of cases of children detained on charges related to the armed conflict and association with armed groups, in conducting a screening and age assessment of {forces} and in establishing recruitment procedures and age assessment measures to prevent underage recruitment"),
    ]);

    private static RequestPlan Third(PhraseWriter phrases) => Request("further", phrases.Write(
        "Further request you to ensure that {ctf} continues its advocacy for the release and reintegration of children associated with armed forces and groups and children detained on charges related to association with armed groups and prioritizes its efforts to reach out to non-State armed groups, with a view to developing action plans to end the recruitment and use of children in violation of applicable international law, as well as rape and sexual violence, and to address other violations and abuses committed against children {in}"));

    private static RequestPlan Request(string adverb, IReadOnlyList<Piece> pieces) =>
        new() { Steps = [new() { Lead = "", Adverb = adverb, Verb = "request", AsksTheReader = true, Pieces = pieces }] };
}
