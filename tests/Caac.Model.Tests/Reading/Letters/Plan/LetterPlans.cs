namespace Caac.Model.Reading.Letters;

/// <summary>Makes letters of the plain kind, as the seeds are; the variations do the rest. The same seed makes the same letter.</summary>
internal static class LetterPlans
{
    internal const string ChildrenAndArmedConflict = "Special Representative of the Secretary-General for Children and Armed Conflict";

    private static readonly ResolutionNumber[] LegalBasis =
    [
        new(1612, 2005), new(1882, 2009), new(1998, 2011), new(2068, 2012), new(2143, 2014), new(2225, 2015), new(2427, 2018), new(2601, 2021),
    ];

    internal static LetterPlan Plain(Random random)
    {
        var country = CountryPlan.All[random.Next(CountryPlan.All.Count)];
        var from = new DateOnly(random.Next(2009, 2020), random.Next(1, 13), 1);
        var to = from.AddMonths(random.Next(14, 40)).AddDays(-1);
        var meeting = to.AddDays(random.Next(60, 400));
        var adopted = meeting.AddDays(random.Next(1, 250));
        var chair = adopted.AddDays(random.Next(1, 130));
        var letter = chair.AddDays(random.Next(1, 20));
        var phrases = new PhraseWriter(random, country, chair.Year);
        var people = People.All.OrderBy(_ => random.Next()).Take(2).ToArray();
        return new()
        {
            Symbol = DocumentSymbol.Parse($"S/{letter.Year}/{random.Next(1, 1300)}"),
            Distributed = letter.AddDays(random.Next(0, 9)),
            OriginalLanguage = UnLanguage.English,
            JobNumber = $"{letter.Year % 100:00}-{random.Next(100, 25000):00000}",
            Date = letter,
            President = people[0] with { Titles = [LetterWords.Office] },
            Chair = people[1] with { Titles = ["Chair", "Working Group on Children and Armed Conflict"] },
            Cover = new()
            {
                NamesCapacity = true,
                Opening = "I am forwarding to you a letter",
                ChairOffice = "Chair of the Working Group on Children and Armed Conflict",
                Established = "established by Security Council resolution",
            },
            ChairDate = chair,
            Country = country,
            Meeting = new()
            {
                Date = meeting,
                Format = "closed videoconference",
                Opening = "During a closed videoconference held on {0}",
                Speakers = country.Adjective is null ? [] : [$"The Permanent Representative of {country.Printed} to the United Nations"],
            },
            Reports =
            [
                new()
                {
                    Symbol = DocumentSymbol.Parse($"S/{to.Year}/{random.Next(1, 1300)}"),
                    Ordinal = random.Next(1, Ordinals.CountOfWords + 1),
                    From = new(from),
                    To = new(to),
                },
            ],
            ReportForm = ReportForm.WhichCovers,
            PeriodForm = PeriodForm.FromTo,
            IntroducedBy = ChildrenAndArmedConflict,
            Conclusions = DocumentSymbol.Parse($"S/AC.51/{adopted.Year}/{random.Next(1, 15)}"),
            AdoptedOn = adopted,
            ConclusionsBeforeDate = true,
            FollowUp = "In follow-up",
            LegalBasis = [.. LegalBasis.Where(number => number.Year <= chair.Year)],
            Requests = Requests(random, phrases, random.Next(2, 6)),
        };
    }

    internal static IReadOnlyList<RequestPlan> Requests(Random random, PhraseWriter phrases, int count, int from = 0)
    {
        var requests = new RequestWriter(random, phrases);
        return
        [
            .. Enumerable.Range(from, count).Select(i => random.Next(6) switch
            {
                0 => requests.Chained(i),
                1 => requests.GoingOn(i),
                _ => requests.Simple(i),
            }),
        ];
    }
}
