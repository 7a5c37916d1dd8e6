using System.Diagnostics.CodeAnalysis;

namespace Caac.Model;

public sealed partial class DocumentSymbol
{
    private string SortKey => _sortKey ??= SymbolSortKey.Of(_text, Parts);

    /// <summary>Whether two symbols name the same document.</summary>
    public static bool operator ==(DocumentSymbol? left, DocumentSymbol? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two symbols name different documents.</summary>
    public static bool operator !=(DocumentSymbol? left, DocumentSymbol? right) => !(left == right);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(DocumentSymbol? left, DocumentSymbol? right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] DocumentSymbol? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Compares by organ, body and series, then by year, session and number by value, then by what is left.</summary>
    /// <param name="other">Another symbol; null sorts first.</param>
    /// <returns>Below zero, zero or above, as this symbol sorts before, with or after the other.</returns>
    public int CompareTo(DocumentSymbol? other) => Compare(this, other);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        DocumentSymbol other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(DocumentSymbol)} was expected; found {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>A string in ASCII whose ordinal order is that of <see cref="CompareTo(DocumentSymbol?)"/>, for databases: <c>S/2021/99</c> sorts before <c>S/2021/384</c>.</summary>
    /// <remarks>Only its order has a meaning, and only among keys of one version of this package.</remarks>
    public string ToSortKey() => SortKey;

    private static int Compare(DocumentSymbol? left, DocumentSymbol? right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        return left is null ? -1 : right is null ? 1 : string.CompareOrdinal(left.SortKey, right.SortKey);
    }
}
