namespace Caac.Model;

/// <summary>The verbs of <c>Vocabulary/Data/verbs.tsv</c>.</summary>
internal static class RequestVerbTable
{
    internal static CodeTable<RequestVerb, CodeEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/verbs.tsv").Rows, row => new CodeEntry
    {
        Code = row["verb"],
        Name = row["verb"],
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
    }));
}
