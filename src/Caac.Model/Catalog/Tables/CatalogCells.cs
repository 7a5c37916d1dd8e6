namespace Caac.Model;

/// <summary>Cells of the tables of the catalogue that hold identifiers.</summary>
internal static class CatalogCells
{
    internal static DocumentSymbol? Symbol(this DataRow row, string column) => row.Optional(column) is { } cell ? DocumentSymbol.Parse(cell) : null;

    internal static ResolutionNumber? Resolution(this DataRow row, string column) => row.Optional(column) is { } cell ? ResolutionNumber.Parse(cell) : null;

    internal static Situation? Situation(this DataRow row, string column) => row.Optional(column) is { } cell ? Caac.Model.Situation.From(cell) : null;

    internal static ReportingPeriod? Period(this DataRow row)
    {
        var (from, to) = (row.Date("period_from"), row.Date("period_to"));
        return from is null && to is null ? null : new() { From = from, To = to };
    }

    /// <summary>The conclusions that a letter or statement rests on; null where the row names none.</summary>
    internal static WorkingGroupConclusion? Conclusion(this DataRow row) => row.Situation("situation") is not { } situation ? null : new()
    {
        Symbol = row.Symbol("conclusion"),
        Situation = situation,
        Reports = [.. row.List("report").Select(symbol => new CountryReport { Symbol = DocumentSymbol.Parse(symbol), Situation = situation })],
    };
}
