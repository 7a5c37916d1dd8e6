namespace Caac.Model.Reading.Letters;

internal static class WrapDistortions
{
    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Wrap("wrapped", (random, line) => Lines(line, random.Next(50, 121), Blanks)),
        Wrap("wrapped narrowly", (random, line) => Lines(line, random.Next(16, 50), Blanks)),
        Wrap("one word a line", (_, line) => Lines(line, 1, Blanks)),
        Wrap("wrapped at hyphens", (random, line) => Lines(line, random.Next(16, 90), Hyphens)),
        Wrap("wrapped with an indent", (random, line) => Lines(line, random.Next(40, 100), Blanks).Select((text, i) => i == 0 ? text : "     " + text)),
        Wrap("wrapped inside numbers and names", (random, line) => Lines(line, 1, (text, i) => IsInside(text, i) && random.Next(3) > 0)),
        Wrap("wrapped with blanks at the ends", (random, line) => Lines(line, random.Next(40, 100), Blanks).Select(text => text + " ")),
        new()
        {
            Name = "no blank lines",
            Group = "blank lines",
            Lay = (page, _, _) =>
            {
                // A paragraph after the last item has nothing but the blank line to tell it from the item.
                var lines = page.Lines.Where((line, i) => line.Kind != LineKind.Blank || ClosesItems(page.Lines, i)).ToArray();
                page.Lines.Clear();
                page.Lines.AddRange(lines);
            },
        },
        new()
        {
            Name = "many blank lines",
            Group = "blank lines",
            Lay = (page, _, random) => page.Rewrite(line => line.Kind == LineKind.Blank ? Enumerable.Repeat(line, random.Next(1, 5)) : [line]),
        },
        new()
        {
            Name = "all lines indented",
            Group = "indent",
            Lay = (page, _, _) => page.Rewrite(line => line.Kind == LineKind.Blank ? [line] : [line with { Text = "        " + line.Text }]),
        },
    ];

    private static bool ClosesItems(List<Line> lines, int blank)
    {
        var before = lines.Take(blank).LastOrDefault(line => line.Kind != LineKind.Blank)?.Kind;
        var after = lines.Skip(blank).FirstOrDefault(line => line.Kind != LineKind.Blank)?.Kind;
        return before == LineKind.Item && after == LineKind.Paragraph;
    }

    private static Distortion Wrap(string name, Func<Random, string, IEnumerable<string>> wrap) => new()
    {
        Name = name,
        Group = "wrap",
        Lay = (page, _, random) =>
        {
            // One width for one copy.
            var seed = random.Next();
            page.Rewrite(line => line.Flows ? wrap(new Random(seed), line.Text).Select(text => line with { Text = text }) : [line]);
        },
    };

    private static bool Blanks(string text, int i) => text[i] == ' ' && i > 0 && i < text.Length - 1 && text[i - 1] != ' ' && text[i + 1] != ' ';

    private static bool Hyphens(string text, int i) =>
        Blanks(text, i) || (text[i] == '-' && i > 0 && i < text.Length - 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]));

    // Between "2068" and "(2012)", or between two capitalised words of a name.
    private static bool IsInside(string text, int i) => Blanks(text, i)
        && ((char.IsAsciiDigit(text[i - 1]) && text[i + 1] == '(')
            || (char.IsUpper(text[i + 1]) && char.IsUpper(text[text.LastIndexOf(' ', i - 1) + 1])));

    /// <summary>Breaks a line at the last allowed place before the width, or else at the first one after it.</summary>
    private static IEnumerable<string> Lines(string text, int width, Func<string, int, bool> mayBreak)
    {
        var start = 0;
        var place = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (place >= start && i - start >= width)
            {
                yield return Cut(text, start, place);
                start = place + 1;
                place = -1;
            }

            if (i > start && mayBreak(text, i))
                place = i;
        }

        if (place >= start && text.Length - start > width)
        {
            yield return Cut(text, start, place);
            start = place + 1;
        }

        yield return text[start..];
    }

    private static string Cut(string text, int start, int place) => text[place] == ' ' ? text[start..place] : text[start..(place + 1)];
}
