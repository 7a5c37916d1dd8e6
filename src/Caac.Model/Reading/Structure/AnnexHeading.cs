using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Tells the headings of annexes.</summary>
internal static class AnnexHeading
{
    private const int LongestLabel = 16;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVX0123456789");

    private static readonly string[] Words = ["Annex", "Enclosure", "Appendix"];

    /// <summary>Whether a line is nothing but such a heading: <c>Annex</c>, <c>ANNEX II</c>, <c>Enclosure 1</c>.</summary>
    internal static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabel)
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterUpper(line[0]))
            {
                var rest = line[word.Length..].TrimEnd('*').Trim();
                return rest.IsEmpty || (line[word.Length] == ' ' && !rest.ContainsAnyExcept(Numerals));
            }
        }

        return false;
    }

    /// <summary>Whether a label is that of an enclosure, which belongs to the annex before it.</summary>
    internal static bool IsEnclosure(ReadOnlySpan<char> label) => label.StartsWith("Enclosure", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph opens an annex by saying to which letter it belongs: <c>Annex to the letter dated …</c>.</summary>
    internal static bool IsLong(ReadOnlySpan<char> paragraph) => paragraph.StartsWith("Annex to the letter", StringComparison.OrdinalIgnoreCase);

    /// <summary>The label of a heading: <c>Annex</c> of "Annex to the letter dated …".</summary>
    internal static TextRange LabelOf(FlowText text, TextRange heading) =>
        IsLong(text.Slice(heading)) ? heading with { End = heading.Start + text.Slice(heading).IndexOf(' ') } : heading;
}
