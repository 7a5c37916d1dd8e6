using System.Collections;

namespace Caac.Model;

/// <summary>The rows of one kind in a <see cref="CaacCatalog"/>, oldest first; read at first use.</summary>
/// <typeparam name="T">What a row describes.</typeparam>
public sealed class CatalogTable<T> : IReadOnlyList<T>
    where T : class
{
    private readonly ICatalogRowType<T> _type;
    private readonly Lazy<CatalogRow<T>[]> _rows;

    private CatalogTable(ICatalogRowType<T> type, Func<CatalogRow<T>[]> load)
    {
        _type = type;
        _rows = new(load);
    }

    /// <inheritdoc/>
    public int Count => _rows.Value.Length;

    /// <inheritdoc/>
    public T this[int index] => _rows.Value[index].Value;

    /// <summary>Where the facts of a row come from; null for rows of one's own and for what is no row of this table.</summary>
    /// <param name="row">A row of this table.</param>
    public FactSource? SourceOf(T row) => Array.Find(_rows.Value, known => ReferenceEquals(known.Value, row))?.Cells?.Source();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var row in _rows.Value)
        {
            yield return row.Value;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static CatalogTable<T> Embedded(ICatalogRowType<T> type) =>
        new(type, () => Array.ConvertAll(DataTable.Load(type.Path).Rows, cells => new CatalogRow<T>(type.Read(cells), cells)));

    /// <summary>A table with further rows; one that describes the same thing as a row of this table takes its place.</summary>
    internal CatalogTable<T> With(IReadOnlyList<T> added) => added.Count == 0 ? this : new(_type, () => Merge(added));

    private CatalogRow<T>[] Merge(IReadOnlyList<T> added)
    {
        var rows = _rows.Value.ToList();
        foreach (var row in added)
        {
            var place = rows.FindIndex(known => _type.AreSame(known.Value, row));
            if (place >= 0)
            {
                rows[place] = new(row, null);
            }
            else
            {
                rows.Add(new(row, null));
            }
        }

        // Stable: within a year the order of the files holds, which follows the documents.
        return [.. rows.OrderBy(row => _type.YearOf(row.Value) ?? int.MaxValue)];
    }
}
