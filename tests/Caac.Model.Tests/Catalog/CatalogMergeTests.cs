using System.Text.Json;
using Caac.Model.Serialization;

namespace Caac.Model.Catalog;

public class CatalogMergeTests
{
    [Fact]
    public void Rows_of_one_s_own_are_found_beside_the_others()
    {
        var added = new Resolution { Number = new(2900, 2027), AdoptedOn = PartialDate.Parse("2027-02-01"), Title = "Children and armed conflict" };
        var merged = CaacCatalog.Default.With(new() { Resolutions = [added] });

        merged.FindResolution(added.Number).Should().BeSameAs(added);
        merged.Resolutions.SourceOf(added).Should().BeNull();
        merged.LegalBasisOn(PartialDate.Parse("2027-03-01")).Should().EndWith(added.Number);
        merged.Resolutions.Should().HaveCount(CaacCatalog.Default.Resolutions.Count + 1);
        merged.Conclusions.Should().BeSameAs(CaacCatalog.Default.Conclusions);
        CaacCatalog.Default.FindResolution(added.Number).Should().BeNull();
    }

    [Fact]
    public void A_row_about_the_same_thing_takes_the_place_of_the_embedded_one()
    {
        var known = CaacCatalog.Default.ConclusionsOn(Situation.Mali);
        var better = known[2] with { IssuedOn = PartialDate.Parse("2020-12-18") };
        var merged = CaacCatalog.Default.With(new() { Conclusions = [better] });

        merged.ConclusionsOn(Situation.Mali).Should().Equal(known[0], known[1], better, known[3]);
    }

    [Fact]
    public void A_row_that_brings_the_missing_symbol_takes_the_place_of_the_one_without()
    {
        var report = new CountryReport { Situation = Situation.Philippines, Ordinal = 1, Symbol = DocumentSymbol.Parse("S/2099/1") };
        var merged = CaacCatalog.Default.With(new() { CountryReports = [report] });

        merged.ReportsOn(Situation.Philippines).Should().HaveSameCount(CaacCatalog.Default.ReportsOn(Situation.Philippines)).And.Contain(report);
    }

    [Fact]
    public void Older_rows_go_before_newer_ones()
    {
        var merged = CaacCatalog.Default.With(new()
        {
            Conclusions = [new() { Situation = Situation.Mali, AdoptedOn = PartialDate.Parse("2016-01-01"), Symbol = DocumentSymbol.Parse("S/AC.51/2016/99") }],
        });

        merged.ConclusionsOn(Situation.Mali).Select(conclusion => conclusion.AdoptedOn!.Value.Year).Should().Equal(2014, 2016, 2018, 2020, 2023);
    }

    [Fact]
    public void Rows_can_stand_in_a_file()
    {
        var rows = JsonSerializer.Deserialize("""
            {"missions":[{"actor":"UNXYZ","situations":["Mali"],"beganOn":"2030-01-01"}],"chairs":[{"country":"Ghana","from":"2030"}]}
            """, CaacJsonContext.Default.CatalogRows)!;
        var merged = CaacCatalog.Default.With(rows);

        merged.MissionsIn(Situation.Mali, PartialDate.Parse("2031")).Select(mission => mission.Actor).Should().Contain(Actor.From("UNXYZ"));
        merged.ChairsOn(PartialDate.Parse("2031")).Should().ContainSingle().Which.Country.Should().Be("Ghana");
    }
}
