using CsCheck;

namespace Caac.Model.Symbols;

/// <summary>Generates symbols in catalogue form from the whole grammar, and texts that nearly are symbols.</summary>
internal static class SymbolGen
{
    private static readonly Gen<string> Number = Gen.Int[1, 99999].Select(number => $"{number}");
    private static readonly Gen<string> Small = Gen.Int[1, 60].Select(number => $"{number}");
    private static readonly Gen<string> Year = Gen.Int[1946, 2030].Select(year => $"{year}");
    private static readonly Gen<string> Roman = Gen.OneOfConst("I", "II", "III", "IV", "V", "IX", "XIV", "XXXV", "XLVIII");

    private static readonly Gen<string> Range =
        Gen.Frequency((5, Number), (1, Gen.Select(Small, Small, (first, last) => $"{first}-{last}")));

    private static readonly Gen<string> Organ = Gen.Frequency(
        (8, Gen.OneOfConst("S", "A", "E", "T", "ST")),
        (4, Gen.OneOfConst("CRC", "CCPR", "CEDAW", "TD", "DP", "UNEP", "ISBA", "FCCC", "NPT", "JIU", "TD(XI)", "GC.10", "UNEP(DEPI)")),
        (1, Gen.OneOfConst("XYZ", "ICC-ASP", "QQ", "DP-FPA", "DP/OPS-ICEF-UNW", "[E/]LC", "[E/ESCAP/]DP")));

    private static readonly Gen<string> Session = Gen.OneOf(
        Small, Small.Select(number => $"S-{number}"), Small.Select(number => $"ES-{number}"), Roman.Select(number => $"SS.{number}"), Roman, Roman.Select(number => $"({number})"), Gen.Const("OS/18"), Gen.Const("2009-II"));

    private static readonly Gen<string> Body = Gen.OneOf(
        Gen.Select(Gen.OneOfConst("AC", "C", "CN", "CONF", "Sub", "WG", "PC", "COM", "GGE", "OzL.Pro"), Small, (word, number) => $"{word}.{number}"),
        Gen.Select(Gen.OneOfConst("CONF", "WG", "PC"), Roman, (word, number) => $"{word}.{number}"),
        Gen.OneOfConst("HRC", "SPC", "C", "B", "ESA/STAT", "IRON ORE", "Staff Rules", "COP(4)", "EX(23)", "WG8J", "COP-MOP", "MED WG.376",
            "I&NR", "ASIAN POP.", "Com.Jer.", "WG.4-WOM"));

    private static readonly Gen<string> Group = Gen.OneOf(
        Year.Select(year => $"({year})"),
        Roman.Select(session => $"({session})"),
        Roman.Select(session => $"(S-{session})"),
        Roman.Select(session => $"(ES-{session})"),
        Small.Select(number => $"(Resumption{number})"),
        Roman.Select(number => $"(Part{number})"),
        Roman.Select(number => $"(Vol.{number})"),
        Small.Select(number => $"(Sect.{number})"),
        Gen.OneOfConst("(SUPP)", "(OR)", "(closed)", "(resumed)", "(Plan outline)", "(Income Sect.1)", "[C]", "[A-D]", "[X]", "[Vol.II]", "(SES.27/20)"));

    private static readonly Gen<string> Groups = Gen.Frequency((4, Gen.Const("")), (2, Group), (1, Gen.Select(Group, Group, (first, second) => first + second)));

    private static readonly Gen<string> PlainEnd = Gen.Select(
        Range, Gen.Frequency((5, Gen.Const("")), (1, Gen.OneOfConst("A", "B", "A-B")), (1, Gen.Const("-P"))), Groups, (number, part, groups) => Join(number, part, groups));

    private static readonly Gen<string> SeriesEnd = Gen.Select(
        Gen.OneOfConst("PV", "SR", "L", "R", "INF", "WP", "CRP", "Misc", "DEC", "NGO"),
        Range,
        Gen.Frequency((5, Gen.Const("")), (1, Gen.OneOfConst("A", "B"))),
        Groups,
        (word, number, part, groups) => $"{word}.{number}{part}{groups}");

    private static readonly Gen<string> LetteredEnd = Gen.Select(
        Gen.OneOfConst("DEC", "RES"), Gen.OneOfConst("A", "J"), Small, (word, letter, session) => $"{word}/{letter}({session})");

    private static readonly Gen<string> Modifier = Gen.Select(
        Gen.OneOfConst("Add", "Corr", "Rev", "Amend", "Supp"),
        Gen.OneOf(Small, Small.Select(number => $"{number}-{number}9")),
        Gen.Frequency((6, Gen.Const("")), (1, Gen.OneOfConst("(Vol.I)", "(PartII)"))),
        (word, number, group) => $"/{word}.{number}{group}");

    private static readonly Gen<string> Note = Gen.Frequency(
        (8, Gen.Const("")), (1, Gen.OneOfConst("/PartII", "/Annex IV", "/Annex A", "/Appendix1", "/Palestine", "/CD-ROM", "/Summary", "/Corrigendum")));

    private static readonly Gen<string> Piece = Gen.OneOfConst(
        "A", "S", "E", "ST", "CRC", "TD", "XYZ", "a", "and", "/", "/", "/", "//", ".", "-", "–", " ", "\u00A0", "\t", "(", ")", "[", "]", "*", "&Lang=E",
        "1", "78", "2005", "12345678901", "V", "XIV", "RES", "res", "PRST", "PRST2009", "PV", "PV.", "L45", "Add.1", "ADD.1", "Rev", "Corr.2", "AC.51",
        "HRC", "Sub.2", "S-10", "(2005)", "(XIV)", "[C]", "(PRST)", "(Part I)", "(Resumption 1)", "Resumption1", " Vol. I", "-P", "&", "[E/]", "Annex ", "A-B", " A", "bis", "UN Doc. ", "IRON ORE", "\ud800",
        "\udc00", "é", "\u200F", "\0", "😀", ",", ":", "%20");

    /// <summary>Symbols in catalogue form.</summary>
    internal static Gen<string> Canonical { get; } = Gen.Select(
        Organ,
        Gen.Frequency((2, Gen.Const("")), (2, Body.Select(body => $"/{body}")), (1, Gen.Select(Body, Body, (first, second) => $"/{first}/{second}"))),
        Gen.Frequency((3, Gen.Const("")), (1, Gen.OneOfConst("/RES", "/DEC", "/PRST", "/INF", "/NGO", "/CO", "/GC", "/SER.F", "/USA", "/BUR"))),
        Gen.Frequency((2, Gen.Const("")), (1, Session.Select(session => $"/{session}")), (1, Year.Select(year => $"/{year}"))),
        Gen.Frequency((6, PlainEnd), (6, SeriesEnd), (1, LetteredEnd)),
        Modifier.Array[0, 3],
        Note,
        (organ, bodies, series, time, end, modifiers, note) => $"{organ}{bodies}{series}{time}/{end}{string.Concat(modifiers)}{(modifiers.Length > 0 || char.IsAsciiDigit(end[^1]) ? note : "")}");

    /// <summary>Ways of writing the same symbol: blanks, dashes, the case of modifiers, stars, a label, a lead.</summary>
    internal static Gen<(string Canonical, string Written)> Written { get; } = Gen.Select(
        Canonical, Gen.Bool.Array[7], (text, ways) => (text, Vary(text, ways)));

    /// <summary>Texts out of the pieces of symbols and of what is none; among them symbols with a piece too many or too few.</summary>
    internal static Gen<string> Nearly { get; } = Gen.OneOf(
        Piece.Array[0, 12].Select(string.Concat),
        Gen.Char.Array[0, 40].Select(characters => new string(characters)),
        Gen.Select(Canonical, Gen.Int[0, 1000], Gen.Int[0, 3], Piece, (text, at, length, piece) =>
        {
            at %= text.Length + 1;
            return text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, piece);
        }),
        Gen.Select(Canonical, Gen.Int[0, 1000], Gen.Int[0, 3], (text, at, length) => text.Remove(at % text.Length, Math.Min(length, text.Length - (at % text.Length)))),
        Gen.Select(Canonical, Canonical, Piece, (first, second, piece) => $"{first}{piece}{second}"));

    private static string Vary(string text, bool[] ways)
    {
        text = ways[0] ? text.Replace("Add.", "ADD.", StringComparison.Ordinal).Replace("Rev.", "rev.", StringComparison.Ordinal) : text;
        text = ways[1] ? text.Replace('-', '–') : text;
        text = ways[2] && !text.StartsWith('[') ? text.Replace("/", " / ", StringComparison.Ordinal) : text;
        text = ways[3] ? text + "*" : text;
        text = ways[4] ? text + " (PRST)" : text;
        text = ways[5] ? "UN Doc. " + text : text;
        return ways[6] ? $"\u00A0{text}\n" : text;
    }

    // A part letter stands apart at the end of a symbol and before a modifier, but not before a group.
    private static string Join(string number, string part, string groups) => part.StartsWith('-') ? number + part
        : groups.Length > 0 || part.Length == 0 ? number + part + groups
        : $"{number} {part}";
}
