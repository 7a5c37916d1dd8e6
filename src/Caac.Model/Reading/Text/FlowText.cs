namespace Caac.Model.Reading;

/// <summary>
/// The working text: one paragraph a line, white space single, marks of type and page furniture out, each character traceable to the source.
/// </summary>
internal sealed class FlowText
{
    private readonly char[] _chars;
    private readonly List<Segment> _segments;

    /// <summary>Takes what the builder made, without a copy: nobody else keeps it.</summary>
    internal FlowText(SourceText source, char[] chars, int length, List<Segment> segments, FlowMarks marks)
    {
        Source = source;
        _chars = chars;
        Length = length;
        _segments = segments;
        Marks = marks;
    }

    internal SourceText Source { get; }

    internal FlowMarks Marks { get; }

    internal int Length { get; }

    internal TextRange Whole => new(0, Length);

    internal ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    internal char this[int position] => _chars[position];

    internal ReadOnlySpan<char> Slice(TextRange range) => range.IsEmpty ? default : _chars.AsSpan(range.Start, range.Length);

    /// <summary>The words of a range as a value: paragraphs joined by a blank.</summary>
    internal string ToString(TextRange range)
    {
        var slice = Slice(range);
        return slice.Contains('\n') ? slice.ToString().Replace('\n', ' ') : slice.ToString();
    }

    /// <summary>The range without blanks and paragraph ends around it.</summary>
    internal TextRange Trim(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && _chars[start] is ' ' or '\n')
        {
            start++;
        }

        while (end > start && _chars[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The first place of some words in a range, or -1.</summary>
    internal int Find(ReadOnlySpan<char> words, TextRange range, StringComparison comparison = StringComparison.Ordinal)
    {
        var index = range.IsEmpty ? -1 : Slice(range).IndexOf(words, comparison);
        return index < 0 ? -1 : range.Start + index;
    }

    internal bool StartsWith(ReadOnlySpan<char> words, int position) => Chars[position..].StartsWith(words);

    /// <summary>The places in the source that a range came from, split where page furniture stood between.</summary>
    internal IReadOnlyList<SourceSpan> SpansOf(TextRange range)
    {
        if (range.IsEmpty)
        {
            var at = range.Start < Length ? SourceOf(range.Start) : Source.Text.Length;
            return [Source.SpanOf(at, at)];
        }

        var spans = new List<SourceSpan>(1);
        var start = range.Start;
        foreach (var cut in Marks.CutsIn(range))
        {
            spans.Add(SpanOfWhole(new(start, cut)));
            start = cut;
        }

        spans.Add(SpanOfWhole(new(start, range.End)));
        return spans;
    }

    internal SourceSpan SpanOf(TextRange range) => range.IsEmpty ? SpansOf(range)[0] : SpanOfWhole(range);

    private SourceSpan SpanOfWhole(TextRange range)
    {
        range = Trim(range) is { IsEmpty: false } trimmed ? trimmed : range;
        return Source.SpanOf(SourceOf(range.Start), SourceOf(range.End - 1) + 1);
    }

    private int SourceOf(int position)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Flow <= position ? (middle, high) : (low, middle - 1);
        }

        // The parts of a ligature stand at one place of the source.
        var source = _segments[low].Source + (position - _segments[low].Flow);
        var limit = low + 1 < _segments.Count ? _segments[low + 1].Source : Source.Text.Length;
        return Math.Min(source, limit - 1);
    }

    /// <summary>A run of characters that stand side by side in both texts.</summary>
    internal readonly record struct Segment(int Flow, int Source);
}
