namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/country-reports.tsv</c>.</summary>
internal sealed class CountryReportRows : ICatalogRowType<CountryReport>
{
    public string Path => "Catalog/Data/country-reports.tsv";

    public CountryReport Read(DataRow row) => new()
    {
        Symbol = row.Symbol("symbol"),
        Ordinal = row.Number("ordinal"),
        Situation = row.Situation("situation"),
        Period = row.Period(),
        IssuedOn = row.Date("issued_on"),
    };

    public bool AreSame(CountryReport known, CountryReport added) => known.Symbol is { } symbol && added.Symbol is not null
        ? symbol == added.Symbol
        : known.Situation == added.Situation && known.Ordinal is { } ordinal && ordinal == added.Ordinal;

    public int? YearOf(CountryReport row) => row.Symbol?.Year ?? row.IssuedOn?.Year ?? row.Period?.To?.Year;
}
