namespace Caac.Model;

/// <summary>The options of <c>Vocabulary/Data/toolkit.tsv</c>.</summary>
internal static class ToolkitOptionTable
{
    internal static CodeTable<ToolkitOption, ToolkitOptionEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/toolkit.tsv").Rows, row => new ToolkitOptionEntry
    {
        Code = row["id"],
        Name = row["text"],
        AlternativeNames = EquatableList<string>.Empty,
        Source = row.Source(),
        Category = row["category"],
        Authority = ToolkitAuthority.From(row["authority"]),
        Entities = row.List("entities"),
        Conditions = row.List("conditions"),
    }));
}

/// <summary>What the toolkit says of an option.</summary>
internal sealed record ToolkitOptionEntry : CodeEntry
{
    internal required string Category { get; init; }

    internal required ToolkitAuthority Authority { get; init; }

    internal required IReadOnlyList<string> Entities { get; init; }

    internal required IReadOnlyList<string> Conditions { get; init; }
}
