namespace Caac.Model.Catalog;

/// <summary>What guards the files of reference data, beside the check of their form in the build.</summary>
public class CatalogDataTests
{
    private static readonly CaacCatalog Catalog = CaacCatalog.Default;

    // The Council's first act on children and armed conflict, and a day in the future as seen from any release.
    private static readonly PartialDate First = PartialDate.Parse("1998-06-29");
    private static readonly PartialDate Last = PartialDate.Parse(DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd"));

    [Fact]
    public void Every_table_has_rows()
    {
        Catalog.Resolutions.Should().HaveCountGreaterThanOrEqualTo(16);
        Catalog.PresidentialStatements.Should().HaveCountGreaterThanOrEqualTo(19);
        Catalog.CountryReports.Should().HaveCountGreaterThanOrEqualTo(98);
        Catalog.AnnualReports.Should().HaveCountGreaterThanOrEqualTo(25);
        Catalog.Conclusions.Should().HaveCountGreaterThanOrEqualTo(90);
        Catalog.PublicStatements.Should().HaveCountGreaterThanOrEqualTo(47);
        Catalog.Letters.Should().HaveCountGreaterThanOrEqualTo(9);
        Catalog.Chairs.Should().HaveCountGreaterThanOrEqualTo(11);
        Catalog.Missions.Should().HaveCountGreaterThanOrEqualTo(32);
    }

    [Fact]
    public void No_symbol_stands_twice()
    {
        Catalog.Resolutions.Select(row => row.Number).Should().OnlyHaveUniqueItems();
        Catalog.PresidentialStatements.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyHaveUniqueItems();
        Catalog.CountryReports.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyHaveUniqueItems();
        Catalog.CountryReports.Where(row => row.Ordinal is not null).Select(row => (row.Situation, row.Ordinal)).Should().OnlyHaveUniqueItems();
        Catalog.AnnualReports.SelectMany(row => row.OtherSymbols.Append(row.Symbol)).OfType<DocumentSymbol>().Should().OnlyHaveUniqueItems();
        Catalog.Conclusions.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyHaveUniqueItems();
        Catalog.PublicStatements.SelectMany(row => row.OtherText).Should().OnlyHaveUniqueItems();
        Catalog.Letters.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyHaveUniqueItems();
        Catalog.Missions.Select(row => row.Actor).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Symbols_have_the_form_of_their_kind()
    {
        Catalog.PresidentialStatements.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyContain(symbol => symbol.Series == DocumentSeries.PresidentialStatement);
        Catalog.CountryReports.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyContain(symbol => symbol.Organ == "S" && symbol.Body == null && symbol.Year != null);
        Catalog.AnnualReports.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyContain(symbol => symbol.Organ == "S" || symbol.Organ == "A");
        Catalog.Conclusions.Select(row => row.Symbol).OfType<DocumentSymbol>().Should().OnlyContain(symbol => symbol.Body == "AC.51" || symbol.ToString() == "S/2006/724");
    }

    [Fact]
    public void Dates_are_plausible()
    {
        DatesOf().Where(date => date < First || date > Last).Should().BeEmpty();
        Catalog.Resolutions.Should().OnlyContain(row => row.AdoptedOn!.Value.Year == row.Number.Year);
        Catalog.PresidentialStatements.Where(row => row.Symbol is not null).Should().OnlyContain(row => row.Symbol!.Year == row.Date!.Value.Year);
        Catalog.CountryReports.Where(row => row.Period is not null).Should().OnlyContain(row => Follows(row.IssuedOn, row.Period!.To) && Follows(row.Period!.To, row.Period!.From));
        Catalog.Conclusions.Should().OnlyContain(row => Follows(row.IssuedOn, row.AdoptedOn));
        Catalog.Conclusions.Where(row => row.Meeting is not null).Should().OnlyContain(row => Follows(row.AdoptedOn, row.Meeting!.Date));
        Catalog.Conclusions.Where(row => row.AdoptedOn is not null && row.Symbol is not null).Should().OnlyContain(row => row.Symbol!.Year - row.AdoptedOn!.Value.Year <= 1);
        Catalog.Missions.Should().OnlyContain(row => Follows(row.EndedOn, row.BeganOn));
        Catalog.Chairs.Should().OnlyContain(row => Follows(row.To, row.From));
    }

    [Fact]
    public void Rows_stand_in_order_of_time()
    {
        Catalog.Resolutions.Select(row => row.Number).Should().BeInAscendingOrder();
        Catalog.PresidentialStatements.Select(row => row.Date).Should().BeInAscendingOrder();
        Catalog.CountryReports.Where(row => row.Symbol is not null).Select(row => row.Symbol!.Year).Should().BeInAscendingOrder();
        Catalog.Conclusions.Where(row => row.Symbol is not null).Select(row => row.Symbol!.Year).Should().BeInAscendingOrder();
        foreach (var reports in Catalog.CountryReports.GroupBy(row => row.Situation))
        {
            reports.Select(report => report.Ordinal).OfType<int>().Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void Situations_and_actors_are_known()
    {
        Catalog.CountryReports.Select(row => row.Situation!.Value).Concat(Catalog.Conclusions.Select(row => row.Situation!.Value)).Concat(Catalog.Missions.SelectMany(row => row.Situations))
            .Should().OnlyContain(situation => situation.IsKnown);
        Catalog.Missions.Select(row => row.Actor!.Value).Should().OnlyContain(actor => actor.IsKnown);
    }

    [Fact]
    public void What_a_row_names_is_there_and_what_is_missing_is_listed_as_a_gap()
    {
        var missing = CatalogGaps.Of(Catalog).ToList();

        missing.Should().BeEquivalentTo(Catalog.Gaps);
    }

    private static bool Follows(PartialDate? later, PartialDate? earlier) => later is not { } second || earlier is not { } first || !second.IsCertainlyBefore(first);

    private static IEnumerable<PartialDate> DatesOf() => new[]
    {
        Catalog.Resolutions.Select(row => row.AdoptedOn),
        Catalog.PresidentialStatements.Select(row => row.Date),
        Catalog.CountryReports.Select(row => row.IssuedOn),
        Catalog.Conclusions.Select(row => row.AdoptedOn),
        Catalog.PublicStatements.Select(row => row.Date),
        Catalog.Letters.Select(row => row.Date),
    }.SelectMany(dates => dates).OfType<PartialDate>();
}
