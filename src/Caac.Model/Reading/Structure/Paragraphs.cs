namespace Caac.Model.Reading;

/// <summary>Walks the paragraphs of a range.</summary>
internal static class Paragraphs
{
    internal static IEnumerable<TextRange> In(FlowText text, TextRange range)
    {
        for (var start = range.Start; start < range.End;)
        {
            var end = EndOf(text, start, range.End);
            if (end > start)
            {
                yield return new(start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>The end of the paragraph that a place stands in.</summary>
    internal static int EndOf(FlowText text, int position, int limit)
    {
        var length = text.Chars[position..limit].IndexOf('\n');
        return length < 0 ? limit : position + length;
    }

    /// <summary>The start of the paragraph that a place stands in.</summary>
    internal static int StartOf(FlowText text, int position, int limit) => text.Chars[limit..position].LastIndexOf('\n') is >= 0 and var found ? limit + found + 1 : limit;
}
