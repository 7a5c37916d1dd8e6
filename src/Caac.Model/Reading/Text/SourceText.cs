namespace Caac.Model.Reading;

/// <summary>The text as it was handed in, with its lines.</summary>
internal sealed class SourceText(string text)
{
    private List<int>? _lineStarts;

    internal string Text { get; } = text;

    internal SourceSpan SpanOf(int start, int end)
    {
        var lineStarts = _lineStarts ??= FindLines(Text);
        var line = lineStarts.BinarySearch(start);
        line = line < 0 ? ~line - 1 : line;
        return new() { Start = start, Length = Math.Max(0, end - start), Line = line + 1, Column = start - lineStarts[line] + 1 };
    }

    private static List<int> FindLines(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var position = 0; ;)
        {
            var next = text[position..].IndexOfAny('\n', '\r');
            if (next < 0)
            {
                return starts;
            }

            position += next + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n')
            {
                position++;
            }

            starts.Add(position);
        }
    }
}
