namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/chairs.tsv</c>.</summary>
internal sealed class ChairRows : ICatalogRowType<ChairTerm>
{
    public string Path => "Catalog/Data/chairs.tsv";

    public ChairTerm Read(DataRow row) => new()
    {
        Country = row.Optional("country"),
        Name = row.Optional("name"),
        From = row.Date("from"),
        To = row.Date("to"),
    };

    public bool AreSame(ChairTerm known, ChairTerm added) => known.From is { } from && from == added.From;

    public int? YearOf(ChairTerm row) => row.From?.Year ?? row.To?.Year;
}
