namespace Caac.Model;

/// <summary>The situations of <c>Vocabulary/Data/situations.tsv</c>.</summary>
internal static class SituationTable
{
    internal static CodeTable<Situation, SituationEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/situations.tsv").Rows, row => new SituationEntry
    {
        Code = row["name"],
        Name = row["name"],
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
        Article = row.Optional("article"),
        IsCountry = row["kind"] == "country",
        Iso2 = row.Optional("iso2"),
        Iso3 = row.Optional("iso3"),
        M49 = row.Optional("m49"),
        Demonym = row.Optional("demonym"),
    }));
}

/// <summary>What the reference data say of a situation.</summary>
internal sealed record SituationEntry : CodeEntry
{
    internal string? Article { get; init; }

    internal bool IsCountry { get; init; }

    internal string? Iso2 { get; init; }

    internal string? Iso3 { get; init; }

    internal string? M49 { get; init; }

    internal string? Demonym { get; init; }

    /// <summary>The name as it stands in a sentence: "the Sudan".</summary>
    internal string NameInText => Article is null ? Name : $"{Article} {Name}";
}
