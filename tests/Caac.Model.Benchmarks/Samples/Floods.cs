namespace Caac.Model.Benchmarks.Samples;

/// <summary>Texts that are nothing but marks of the form, one, two or three of them in turn: where a reader looks back or ahead too far, they show it.</summary>
internal static class Floods
{
    private const int Triples = 40;

    private static readonly string[] Marks =
    [
        "(a) ", "(i) ", "# ", "Annex\n", "Enclosure\n", "Letter dated ", "paragraph 1 of resolution ", "1612 (2005), ", "S/2021/384 ", "\"", "**", "*a ", "_a ", "[](", "[a](", "(", ")", "]",
        "(Signed) ", "and the Chair addressed the Working Group. ", "report of the Secretary-General ", "the United Nations ", "Government of ", "(UN) ", "1 to ", "request you, ", "; Further ",
        "- ", "<b>", "<!--", "\\", "- (a)\n", "non-\n", "21-05220\n", "S/2021/384\n", "\n\n", "\f",
    ];

    internal static IEnumerable<string> Patterns
    {
        get
        {
            foreach (var mark in Marks)
            {
                yield return mark;
            }

            foreach (var (first, second) in Marks.SelectMany((first, i) => Marks.Skip(i + 1).Select(second => (first, second))))
            {
                yield return first + second;
            }

            var random = new Random(Triples);
            for (var i = 0; i < Triples; i++)
            {
                yield return string.Concat(random.GetItems(Marks, 3));
            }
        }
    }

    /// <summary>A Chair's letter whose list is the flood, for a flood alone is mostly no letter.</summary>
    internal static string Of(string pattern, int length) =>
        $"At a meeting, the Working Group examined a report.\n\nI am entrusted, in my capacity as Chair, to:\n\n{string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))}"[..length];
}
