namespace Caac.Model;

/// <summary>
/// Walks over the citations of a text, without allocation; made by <see cref="CitationFinder.Enumerate(ReadOnlySpan{char})"/>.
/// </summary>
public ref struct CitationEnumerator
{
    private CitationScanner<char> _scanner;

    internal CitationEnumerator(ReadOnlySpan<char> text) => _scanner = new(text);

    /// <summary>The citation found last; only after <see cref="MoveNext"/> returned true.</summary>
    public readonly CitationMatch<char> Current => _scanner.Current;

    /// <summary>Goes on to the next citation.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext() => _scanner.MoveNext();

    /// <summary>The walk itself, for <c>foreach</c>.</summary>
    public readonly CitationEnumerator GetEnumerator() => this;
}
