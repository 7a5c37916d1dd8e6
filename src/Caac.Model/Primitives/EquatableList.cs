using System.Collections;

namespace Caac.Model;

/// <summary>
/// The list behind every <see cref="IReadOnlyList{T}"/> of a record: immutable, equal by value, printed as its items.
/// </summary>
internal sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>, IEquatableList
{
    private readonly T[] _items;

    internal EquatableList(T[] items) => _items = items;

    internal static EquatableList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EquatableList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>A list of a record, whatever its items are.</summary>
internal interface IEquatableList
{
    int Count { get; }
}

/// <summary>Makes the lists of records.</summary>
internal static class EquatableList
{
    /// <summary>A list that no later change of <paramref name="items"/> reaches; null becomes the empty list, null items are left out.</summary>
    internal static IReadOnlyList<T> CopyOf<T>(IReadOnlyList<T>? items) => items switch
    {
        null => EquatableList<T>.Empty,
        EquatableList<T> list => list,
        { Count: 0 } => EquatableList<T>.Empty,
        List<T> list => new EquatableList<T>(WithoutNulls(list.ToArray())),
        _ => new EquatableList<T>(WithoutNulls(items.ToArray())),
    };

    // JSON can put null into a list whose type does not say so.
    private static T[] WithoutNulls<T>(T[] items)
    {
        if (default(T) is not null)
        {
            return items;
        }

        foreach (var item in items)
        {
            if (item is null)
            {
                return Array.FindAll(items, item => item is not null);
            }
        }

        return items;
    }
}
