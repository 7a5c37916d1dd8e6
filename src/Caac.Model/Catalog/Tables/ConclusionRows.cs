namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/conclusions.tsv</c>.</summary>
internal sealed class ConclusionRows : ICatalogRowType<WorkingGroupConclusion>
{
    public string Path => "Catalog/Data/conclusions.tsv";

    public WorkingGroupConclusion Read(DataRow row)
    {
        var situation = row.Situation("situation");
        var (examinedOn, meeting) = (row.Date("examined_on"), row.Number("meeting"));
        return new()
        {
            Symbol = row.Symbol("symbol"),
            Situation = situation,
            AdoptedOn = row.Date("adopted_on"),
            IssuedOn = row.Date("issued_on"),
            Meeting = examinedOn is null && meeting is null ? null : new() { Date = examinedOn, Ordinal = meeting },
            Reports = [.. row.List("reports").Select(symbol => new CountryReport { Symbol = DocumentSymbol.Parse(symbol), Situation = situation })],
        };
    }

    public bool AreSame(WorkingGroupConclusion known, WorkingGroupConclusion added)
    {
        if (known.Symbol is { } symbol && added.Symbol is not null)
        {
            return symbol == added.Symbol;
        }

        return known.Situation == added.Situation
            && ((known.AdoptedOn is { } day && day == added.AdoptedOn) || known.Reports.Any(report => added.Reports.Any(other => other.Symbol == report.Symbol)));
    }

    public int? YearOf(WorkingGroupConclusion row) =>
        row.AdoptedOn?.Year ?? row.Symbol?.Year ?? row.Meeting?.Date?.Year ?? row.Reports.Select(report => report.Symbol?.Year).FirstOrDefault();
}
