namespace Caac.Model;

/// <summary>A row of a table, and the cells that it was read from; none where it is a consumer's own.</summary>
internal sealed class CatalogRow<T>(T value, DataRow? cells)
{
    internal T Value => value;

    internal DataRow? Cells => cells;
}
