namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/presidential-statements.tsv</c>.</summary>
internal sealed class PresidentialStatementRows : ICatalogRowType<PresidentialStatement>
{
    public string Path => "Catalog/Data/presidential-statements.tsv";

    public PresidentialStatement Read(DataRow row) => new()
    {
        Symbol = row.Symbol("symbol"),
        Date = row.Date("date"),
        Item = row.Optional("item"),
        Meeting = row.Number("meeting") is { } ordinal ? new() { Date = row.Date("date"), Ordinal = ordinal } : null,
    };

    public bool AreSame(PresidentialStatement known, PresidentialStatement added) =>
        known.Symbol is { } symbol && added.Symbol is not null ? symbol == added.Symbol : known.Date == added.Date;

    public int? YearOf(PresidentialStatement row) => row.Date?.Year ?? row.Symbol?.Year;
}
