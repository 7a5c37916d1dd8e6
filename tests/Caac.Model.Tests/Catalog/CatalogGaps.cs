namespace Caac.Model.Catalog;

/// <summary>Finds what a catalogue lacks.</summary>
internal static class CatalogGaps
{
    internal static IEnumerable<CatalogGap> Of(CaacCatalog catalog) =>
        OfConclusions(catalog).Concat(OfReports(catalog)).Concat(OfDocuments(catalog)).Concat(OfPeopleAndMissions(catalog)).Concat(OfReferences(catalog));

    private static IEnumerable<CatalogGap> OfConclusions(CaacCatalog catalog)
    {
        foreach (var row in catalog.Conclusions)
        {
            var subject = Subject(row);
            if (row.Symbol is null)
            {
                yield return Gap("conclusions", subject, "symbol");
            }

            if (row.AdoptedOn is null)
            {
                yield return Gap("conclusions", subject, "adopted_on");
            }

            if (row.Reports.Count == 0)
            {
                yield return Gap("conclusions", subject, "reports");
            }
        }
    }

    private static IEnumerable<CatalogGap> OfReports(CaacCatalog catalog)
    {
        foreach (var row in catalog.CountryReports)
        {
            var subject = row.Symbol?.ToString() ?? $"{row.Situation}, {row.Ordinal?.ToString() ?? row.Period!.To.ToString()}";
            if (row.Symbol is null)
            {
                yield return Gap("country-reports", subject, "symbol");
            }

            if (row.Ordinal is null)
            {
                yield return Gap("country-reports", subject, "ordinal");
            }
        }

        foreach (var row in catalog.AnnualReports.Where(row => row.Symbol?.Organ != "S"))
        {
            yield return Gap("annual-reports", row.Symbol?.ToString() ?? (row.Distribution?.Date ?? row.Period!.To).ToString()!, "symbol");
        }
    }

    private static IEnumerable<CatalogGap> OfDocuments(CaacCatalog catalog) =>
    [
        .. catalog.PresidentialStatements.Where(row => row.Symbol is null).Select(row => Gap("presidential-statements", row.Date.ToString()!, "symbol")),
        .. catalog.Letters.Where(row => row.Symbol is null).Select(row => Gap("letters", row.Date.ToString()!, "symbol")),
        .. catalog.PublicStatements.Where(row => row.Date is null).Select(row => Gap("public-statements", row.OtherText[0], "date")),
    ];

    private static IEnumerable<CatalogGap> OfPeopleAndMissions(CaacCatalog catalog)
    {
        foreach (var row in catalog.Chairs)
        {
            var subject = string.Join(", ", new[] { row.Country, (row.From ?? row.To).ToString() }.OfType<string>());
            if (row.Country is null)
            {
                yield return Gap("chairs", subject, "country");
            }

            if (row.Name is null)
            {
                yield return Gap("chairs", subject, "name");
            }
        }

        foreach (var row in catalog.Missions)
        {
            if (row.EstablishedBy is null)
            {
                yield return Gap("missions", row.Actor.ToString()!, "established_by");
            }

            if (row.BeganOn is null)
            {
                yield return Gap("missions", row.Actor.ToString()!, "began_on");
            }
        }
    }

    private static IEnumerable<CatalogGap> OfReferences(CaacCatalog catalog)
    {
        foreach (var mission in catalog.Missions)
        {
            if (mission.Predecessor is { } predecessor && catalog.FindMission(predecessor) is null)
            {
                yield return Gap("missions", mission.Actor.ToString()!, $"predecessor {predecessor}");
            }

            if (mission.Successor is { } successor && catalog.FindMission(successor) is null)
            {
                yield return Gap("missions", mission.Actor.ToString()!, $"successor {successor}");
            }
        }

        var conclusions = catalog.Conclusions.Select(row => ("conclusions", Subject(row), row))
            .Concat(catalog.PublicStatements.Select(row => ("public-statements", row.OtherText[0], row.Conclusion!)))
            .Concat(catalog.Letters.SelectMany(letter => letter.Annexes.OfType<ChairLetter>().Select(annex => ("letters", (letter.Symbol?.ToString() ?? letter.Date.ToString())!, annex.Conclusion!))));
        foreach (var (table, subject, conclusion) in conclusions)
        {
            if (conclusion.Symbol is { } symbol && catalog.FindConclusion(symbol) is null)
            {
                yield return Gap(table, subject, $"conclusion {symbol}");
            }

            foreach (var report in conclusion.Reports.Where(report => catalog.FindCountryReport(report.Symbol!) is null))
            {
                yield return Gap(table, subject, $"report {report.Symbol}");
            }
        }
    }

    private static string Subject(WorkingGroupConclusion row) =>
        row.Symbol?.ToString() ?? string.Join(", ", new[] { row.Situation.ToString(), row.AdoptedOn?.ToString() ?? (row.Reports is [var report, ..] ? report.Symbol?.ToString() : null) }.OfType<string>());

    private static CatalogGap Gap(string table, string subject, string missing) => new() { Table = table, Subject = subject, Missing = missing };
}
