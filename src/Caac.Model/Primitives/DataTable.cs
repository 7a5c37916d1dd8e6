namespace Caac.Model;

/// <summary>
/// A table of reference data inside the assembly: one row a line, cells separated by tabs, several values in one cell by <c>|</c>.
/// </summary>
/// <remarks>The build has checked its form, so that nothing is checked here.</remarks>
internal sealed class DataTable
{
    private readonly string[] _header;

    private DataTable(string[] header, List<DataRow> rows)
    {
        _header = header;
        Rows = rows;
    }

    internal IReadOnlyList<DataRow> Rows { get; }

    /// <summary>Reads a table by its path under the folder of the package: <c>Vocabulary/Data/actors.tsv</c>.</summary>
    internal static DataTable Load(string path)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The assembly has no table {path}.");
        using var reader = new StreamReader(stream);
        var rows = new List<DataRow>();
        var table = new DataTable(reader.ReadLine()!.Split('\t'), rows);
        while (reader.ReadLine() is { } line)
        {
            rows.Add(new(table, line.Split('\t')));
        }

        return table;
    }

    internal int Column(string name) => Array.IndexOf(_header, name) is >= 0 and var column
        ? column
        : throw new ArgumentException($"The table has no column {name}.", nameof(name));
}
