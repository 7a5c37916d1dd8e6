namespace Caac.Model;

/// <summary>
/// Walks over the citations of a UTF-8 text of any size, of which it holds only a window; made by
/// <see cref="CitationFinder.Enumerate(Stream)"/>.
/// </summary>
public ref struct StreamCitationEnumerator
{
    // A page of text on either side of a number: no citation is near as long, nor the list of paragraphs that it may belong to.
    private const int Reach = 4 * 1024;
    private const int WindowLength = 64 * 1024;

    private readonly Stream _utf8Text;
    private readonly int _reach;
    private readonly byte[] _buffer;
    private int _length;
    private bool _isLast;
    private CitationScanner<byte> _scanner;
    private LineCounter _lines;

    internal StreamCitationEnumerator(Stream utf8Text, int windowLength = WindowLength, int reach = Reach)
    {
        _utf8Text = utf8Text;
        _reach = reach;
        _buffer = GC.AllocateUninitializedArray<byte>(windowLength);
        _scanner = new([], 0, CitationProgress.None);
    }

    /// <summary>The citation found last; only after <see cref="MoveNext"/> returned true, and until it is called again.</summary>
    public readonly StreamCitationMatch Current => new(_scanner.Current, _scanner.WindowStart, _lines.Line, _lines.Column);

    /// <summary>Goes on to the next citation, and reads on where it must.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool MoveNext()
    {
        while (!_scanner.MoveNext())
        {
            if (_isLast)
            {
                return false;
            }

            ReadOn();
        }

        _lines.CountTo(_buffer.AsSpan(0, _length), _scanner.Current.Start);
        return true;
    }

    /// <summary>The walk itself, for <c>foreach</c>.</summary>
    public readonly StreamCitationEnumerator GetEnumerator() => this;

    private void ReadOn()
    {
        var start = Math.Max(_scanner.Position - _reach, 0);
        var window = _buffer.AsSpan(0, _length);
        var progress = _scanner.ProgressFrom(start);
        _lines.MoveTo(window, start);
        window[start..].CopyTo(_buffer);
        _length -= start;
        var free = _buffer.AsSpan(_length);
        var read = _utf8Text.ReadAtLeast(free, free.Length, throwOnEndOfStream: false);
        _isLast = read < free.Length;
        if (_length == 0 && free.StartsWith("\uFEFF"u8))
        {
            _lines.StartAfterMark();
        }

        _length += read;
        _scanner = new(_buffer.AsSpan(0, _length), _isLast ? _length : _length - _reach, progress);
    }
}
