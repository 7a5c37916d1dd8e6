using System.Text;

namespace Caac.Model.Reading.Letters;

internal static class CharacterDistortions
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char SoftHyphen = '\u00AD';
    private const char ByteOrderMark = '\uFEFF';

    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Change("no-break spaces", "blanks", (text, random) => Blanks(text, NoBreakSpace.ToString(), random)),
        Change("narrow no-break spaces", "blanks", (text, random) => Blanks(text, NarrowNoBreakSpace.ToString(), random)),
        Change("double blanks", "blanks", (text, random) => Blanks(text, "  ", random)),
        Change("tabs for blanks", "blanks", (text, random) => Blanks(text, "\t", random)),
        Change("typographic apostrophes", "apostrophes", (text, _) => text.Replace('\'', '’')),
        Change("soft hyphens", "soft hyphens", SoftHyphens),
        Change("blanks at line ends", "line ends", (text, _) => text.Replace("\n", "  \n", StringComparison.Ordinal)),
        Change("a blank line at the start", "start", (text, _) => "\n \n\n" + text),
        Change("byte order mark", "start", (text, _) => ByteOrderMark + text),
        Change("line break at the end", "end", (text, _) => text + "\n\n"),
        Change("CRLF", "newlines", (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Change("LF and CRLF", "newlines", (text, random) => Each(text, '\n', "\r\n", random)),
    ];

    private static Distortion Change(string name, string group, Func<string, Random, string> spell) =>
        new() { Name = name, Group = group, Spell = spell };

    // Inside lines only: a mark of a list or a heading keeps its blank.
    private static string Blanks(string text, string blank, Random random)
    {
        var spelled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = text[i] == ' ' && i > 0 && i < text.Length - 1 && IsWord(text[i - 1]) && IsWord(text[i + 1]);
            spelled.Append(isInside && random.Next(3) == 0 ? blank : text[i]);
        }

        return spelled.ToString();
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '(' or ')' or ',' or '.' or ':';

    private static string SoftHyphens(string text, Random random)
    {
        var spelled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = i > 1 && i < text.Length - 2 && text[(i - 2)..(i + 2)].All(char.IsAsciiLetterLower);
            if (isInside && random.Next(30) == 0)
                spelled.Append(SoftHyphen);
            spelled.Append(text[i]);
        }

        return spelled.ToString();
    }

    private static string Each(string text, char from, string to, Random random)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var character in text)
            spelled.Append(character == from && random.Next(2) == 0 ? to : character.ToString());
        return spelled.ToString();
    }
}
