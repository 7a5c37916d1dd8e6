namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/resolutions.tsv</c>.</summary>
internal sealed class ResolutionRows : ICatalogRowType<Resolution>
{
    public string Path => "Catalog/Data/resolutions.tsv";

    public Resolution Read(DataRow row)
    {
        var number = ResolutionNumber.Parse(row["number"]);
        return new() { Number = number, Symbol = number.Symbol, AdoptedOn = row.Date("adopted_on"), Title = row.Optional("title") };
    }

    public bool AreSame(Resolution known, Resolution added) => known.Number == added.Number;

    public int? YearOf(Resolution row) => row.Number.Year;
}
