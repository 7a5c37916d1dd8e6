namespace Caac.Model;

/// <summary>Counts lines as <c>grep</c> does, each of which ends with a line feed, along the windows of a text.</summary>
internal struct LineCounter
{
    private long _linesBefore;
    private int _counted;

    /// <summary>The start of the line in the window; negative where it lies before.</summary>
    private long _lineStart;

    /// <summary>The line of the place counted to, from 1.</summary>
    internal readonly long Line => _linesBefore + 1;

    /// <summary>The column of that place in bytes, from 1.</summary>
    internal readonly long Column => _counted - _lineStart + 1;

    /// <summary>Leaves the byte order mark out of the first line.</summary>
    internal void StartAfterMark() => _lineStart = _counted = 3;

    /// <summary>Counts up to a place, which must not go back.</summary>
    internal void CountTo(ReadOnlySpan<byte> window, int place)
    {
        var passed = window[_counted..place];
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _linesBefore += passed.Count((byte)'\n');
            _lineStart = _counted + last + 1;
        }

        _counted = place;
    }

    /// <summary>Goes on in a window that starts further on.</summary>
    internal void MoveTo(ReadOnlySpan<byte> window, int start)
    {
        CountTo(window, Math.Max(start, _counted));
        _counted -= start;
        _lineStart -= start;
    }
}
