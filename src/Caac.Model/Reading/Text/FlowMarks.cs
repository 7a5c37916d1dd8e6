namespace Caac.Model.Reading;

/// <summary>What the normaliser saw and took out of the words: bold type, lines, bullets, headings, page furniture.</summary>
internal sealed class FlowMarks
{
    private readonly List<int> _cuts = [];
    private readonly List<int> _lineStarts = [];
    private readonly List<int> _bullets = [];

    /// <summary>Stretches in bold type.</summary>
    internal List<TextRange> Bold { get; } = [];

    /// <summary>Starts of headings, with their level.</summary>
    internal Dictionary<int, int> Headings { get; } = [];

    /// <summary>Places where a letter stood right after bold type and was set apart.</summary>
    internal List<int> Glued { get; } = [];

    /// <summary>Places of links whose target was taken out.</summary>
    internal List<TextRange> Links { get; } = [];

    /// <summary>Page numbers, job numbers and running symbols that were taken out.</summary>
    internal List<PageFurniture> Furniture { get; } = [];

    /// <summary>The number of control characters in the source: text has none.</summary>
    internal int ControlCharacters { get; set; }

    internal void AddCut(int position)
    {
        if (_cuts.Count == 0 || _cuts[^1] != position)
        {
            _cuts.Add(position);
        }
    }

    internal void AddLineStart(int position) => _lineStarts.Add(position);

    /// <summary>Whether a line of the source began here, inside or at the start of a paragraph.</summary>
    internal bool IsLineStart(int position) => _lineStarts.BinarySearch(position) >= 0;

    internal void AddBullet(int position) => _bullets.Add(position);

    /// <summary>Whether a paragraph starts here that a bullet opens.</summary>
    internal bool IsBulleted(int position) => _bullets.BinarySearch(position) >= 0;

    internal bool IsBold(TextRange range) => FirstBold(range) is not null;

    /// <summary>The first stretch of bold type that overlaps a range, clipped to it.</summary>
    internal TextRange? FirstBold(TextRange range)
    {
        var (low, high) = (0, Bold.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Bold[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        return low < Bold.Count && Bold[low].Start < range.End
            ? new(Math.Max(Bold[low].Start, range.Start), Math.Min(Bold[low].End, range.End))
            : null;
    }

    /// <summary>The places strictly inside a range where page furniture was taken out.</summary>
    internal IEnumerable<int> CutsIn(TextRange range)
    {
        var index = _cuts.BinarySearch(range.Start + 1);
        for (index = index < 0 ? ~index : index; index < _cuts.Count && _cuts[index] < range.End; index++)
        {
            yield return _cuts[index];
        }
    }
}
