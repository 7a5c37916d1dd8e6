namespace Caac.Model;

/// <summary>Rows of <c>Catalog/Data/annual-reports.tsv</c>.</summary>
internal sealed class AnnualReportRows : ICatalogRowType<ReportDocument>
{
    public string Path => "Catalog/Data/annual-reports.tsv";

    public ReportDocument Read(DataRow row)
    {
        var symbols = new[] { row.Symbol("symbol"), row.Symbol("assembly_symbol") }.OfType<DocumentSymbol>().ToArray();
        return new()
        {
            Symbol = symbols.FirstOrDefault(),
            OtherSymbols = [.. symbols.Skip(1)],
            Author = "Secretary-General",
            Ordinal = row.Number("ordinal"),
            Period = row.Period(),
            Distribution = row.Date("issued_on") is { } day ? new() { Kind = DistributionKind.General, Date = day } : null,
        };
    }

    public bool AreSame(ReportDocument known, ReportDocument added) => SymbolsOf(known).Intersect(SymbolsOf(added)).Any();

    public int? YearOf(ReportDocument row) => row.Distribution?.Date?.Year ?? row.Symbol?.Year ?? (row.Period?.To is { } end ? end.Year + 1 : null);

    private static IEnumerable<DocumentSymbol> SymbolsOf(ReportDocument report) =>
        report.Symbol is null ? report.OtherSymbols : report.OtherSymbols.Prepend(report.Symbol);
}
