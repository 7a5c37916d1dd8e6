namespace Caac.Model;

/// <summary>
/// A table of reference data inside the assembly: one row a line, cells separated by tabs, several values in one cell by <c>|</c>.
/// </summary>
/// <remarks>The build has checked its form, so that nothing is checked here.</remarks>
internal sealed class DataTable
{
    private readonly string[] _header;

    private DataTable(string[] lines)
    {
        _header = lines[0].Split('\t');
        Rows = new DataRow[lines.Length - 1];
        for (var i = 0; i < Rows.Length; i++)
        {
            Rows[i] = new(this, lines[i + 1].Split('\t'));
        }
    }

    internal DataRow[] Rows { get; }

    /// <summary>Reads a table by its path under the folder of the package: <c>Vocabulary/Data/actors.tsv</c>.</summary>
    internal static DataTable Load(string path)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The assembly has no table {path}.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().TrimEnd('\n').Split('\n'));
    }

    internal int Column(string name)
    {
        for (var column = 0; column < _header.Length; column++)
        {
            if (_header[column] == name)
            {
                return column;
            }
        }

        throw new ArgumentException($"The table has no column {name}.", nameof(name));
    }
}
