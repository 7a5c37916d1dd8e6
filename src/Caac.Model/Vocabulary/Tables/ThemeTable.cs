namespace Caac.Model;

/// <summary>The themes of <c>Vocabulary/Data/themes.tsv</c>.</summary>
internal static class ThemeTable
{
    internal static CodeTable<Theme, CodeEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/themes.tsv").Rows, row => new CodeEntry
    {
        Code = row["code"],
        Name = row["name"],
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
    }));
}
