namespace Caac.Model.Reading.Letters;

/// <summary>Fills the slots of phrases for one letter: an actor is spelled out once and goes by its acronym from then on.</summary>
internal sealed class PhraseWriter(Random random, CountryPlan country, int lastYear)
{
    private static readonly (string Name, string Code)[] Agencies =
    [
        ("United Nations Children's Fund", "UNICEF"),
        ("United Nations Children's Fund", "UNICEF"),
        ("United Nations Development Programme", "UNDP"),
        ("Office of the United Nations High Commissioner for Human Rights", "OHCHR"),
        ("Office of the United Nations High Commissioner for Refugees", "UNHCR"),
        ("International Labour Organization", "ILO"),
        ("United Nations Mine Action Service", "UNMAS"),
        ("United Nations Office on Drugs and Crime", "UNODC"),
    ];

    private static readonly ResolutionNumber[] Resolutions =
    [
        new(751, 1992), new(1261, 1999), new(1325, 2000), new(1539, 2004), new(1612, 2005), new(1894, 2009), new(2250, 2015), new(2295, 2016),
        new(2475, 2019), new(2502, 2019), new(2531, 2020), new(2573, 2021), new(2640, 2022), new(2690, 2023),
    ];

    private readonly HashSet<string> _spelledOut = [];
    private string? _lastCode;

    internal IReadOnlyList<Piece> Write(string phrase)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < phrase.Length;)
        {
            var slot = phrase.IndexOf('{', at);
            if (slot < 0)
            {
                pieces.Add(Piece.Plain(phrase[at..]));
                break;
            }

            if (slot > at)
                pieces.Add(Piece.Plain(phrase[at..slot]));
            var end = phrase.IndexOf('}', slot);
            pieces.AddRange(Fill(phrase[(slot + 1)..end]));
            at = end + 1;
        }

        return pieces;
    }

    private IEnumerable<Piece> Fill(string slot) => slot switch
    {
        "in" => [Piece.Plain($"in {country.Printed}")],
        "un" => Entity(),
        "ctf" => The("United Nations country task force on monitoring and reporting", "CTFMR"),
        "unct" => The("United Nations country team", "UNCT"),
        "srsg" => The("Special Representative of the Secretary-General for Children and Armed Conflict", "SRSG-CAAC"),
        "auth" when country.Adjective is not null => The($"{country.Adjective} authorities", null),
        "auth" => The("United Nations country team", "UNCT"),
        "gov" when country.Adjective is not null => The($"Government of {country.Printed}", null),
        "gov" => [Piece.Plain("the States concerned")],
        "forces" when country.Name == "Mali" => The("Malian Defence and Security Forces", null),
        "forces" => [Piece.Plain("the national armed and security forces")],
        "res" => [Piece.Plain("Security Council resolution "), Piece.Cite(Pick(Allowed))],
        "res2" => Two(),
        "noyear" => [Piece.Plain("resolution "), Piece.CiteWithoutYear("1379")],
        "para" => Pinpointed(),
        "prst" => [Piece.Plain("the statement by the President of the Security Council of 31 July 2020 ("), Piece.Cite("S/PRST/2020/8"), Piece.Plain(")")],
        "joint" => [Piece.Cite("A/75/873-S/2021/437")],
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "There is no such slot."),
    };

    private ResolutionNumber[] Allowed => [.. Resolutions.Where(number => number.Year <= lastYear)];

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private IEnumerable<Piece> Two()
    {
        var first = random.Next(Allowed.Length - 1);
        return
        [
            Piece.Plain("Security Council resolutions "),
            Piece.Cite(Allowed[first]),
            Piece.Plain(" and "),
            Piece.Cite(Allowed[random.Next(first + 1, Allowed.Length)]),
        ];
    }

    private IEnumerable<Piece> Pinpointed()
    {
        var number = Pick(Allowed);
        return random.Next(3) switch
        {
            0 => [Piece.Plain("paragraph 26 of resolution "), Piece.Cite(number, "26")],
            1 => [Piece.Plain("paragraph 5 (c) of resolution "), Piece.Cite(number, "5 (c)")],
            _ => [Piece.Plain("paragraphs 6 and 7 of Security Council resolution "), Piece.Cite(number, "6", "7")],
        };
    }

    private static IEnumerable<Piece> The(string name, string? code) => [Piece.Plain("the "), Piece.Name(name, code)];

    // Not the same entity twice running: "UNICEF and UNICEF".
    private IEnumerable<Piece> Entity()
    {
        var agencies = country.Mission is { } mission ? [.. Agencies, mission, mission, mission, mission] : Agencies;
        var actor = Pick([.. agencies.Where(agency => agency.Code != _lastCode)]);
        _lastCode = actor.Code;
        return Acronymed(actor);
    }

    private IEnumerable<Piece> Acronymed((string Name, string Code) actor) => _spelledOut.Add(actor.Code)
        ? [Piece.Plain("the "), Piece.Name(actor.Name, actor.Code), Piece.Plain($" ({actor.Code})")]
        : [Piece.Name(actor.Code, actor.Code)];
}
