namespace Caac.Model;

/// <summary>
/// Walks over the citations of a UTF-8 text, without allocation; made by <see cref="CitationFinder.Enumerate(ReadOnlySpan{byte})"/>.
/// </summary>
public ref struct Utf8CitationEnumerator
{
    private CitationScanner<byte> _scanner;

    internal Utf8CitationEnumerator(ReadOnlySpan<byte> utf8Text) => _scanner = new(utf8Text);

    /// <summary>The citation found last; only after <see cref="MoveNext"/> returned true.</summary>
    public readonly CitationMatch<byte> Current => _scanner.Current;

    /// <summary>Goes on to the next citation.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext() => _scanner.MoveNext();

    /// <summary>The walk itself, for <c>foreach</c>.</summary>
    public readonly Utf8CitationEnumerator GetEnumerator() => this;
}
