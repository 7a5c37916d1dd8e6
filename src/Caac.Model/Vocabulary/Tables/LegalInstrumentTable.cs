namespace Caac.Model;

/// <summary>The instruments of <c>Vocabulary/Data/instruments.tsv</c>.</summary>
internal static class LegalInstrumentTable
{
    internal static CodeTable<LegalInstrument, LegalInstrumentEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/instruments.tsv").Rows, row => new LegalInstrumentEntry
    {
        Code = row["code"],
        Name = row["name"],
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
        Acronym = row.Optional("acronym"),
        AdoptedOn = row.Date("adopted_on"),
    }));
}

/// <summary>What the reference data say of an instrument.</summary>
internal sealed record LegalInstrumentEntry : CodeEntry
{
    internal string? Acronym { get; init; }

    internal PartialDate? AdoptedOn { get; init; }
}
