namespace Caac.Model.Catalog;

public class CatalogLookupTests
{
    private static readonly CaacCatalog Catalog = CaacCatalog.Default;

    [Fact]
    public void The_legal_basis_on_a_day_is_the_list_of_a_letter_of_that_day()
    {
        string.Join(", ", Catalog.LegalBasisOn(Date("2021-04-15")))
            .Should().Be("1612 (2005), 1882 (2009), 1998 (2011), 2068 (2012), 2143 (2014), 2225 (2015), 2427 (2018)");
        string.Join(", ", Catalog.LegalBasisOn(Date("2024-01-25")))
            .Should().Be("1612 (2005), 1882 (2009), 1998 (2011), 2068 (2012), 2143 (2014), 2225 (2015), 2427 (2018), 2601 (2021)");
    }

    [Fact]
    public void The_legal_basis_grows_on_the_day_of_adoption()
    {
        Catalog.LegalBasisOn(Date("2005-07-25")).Should().BeEmpty();
        Catalog.LegalBasisOn(Date("2005-07-26")).Should().Equal(new ResolutionNumber(1612, 2005));
        Catalog.LegalBasisOn(Date("2021-10")).Should().NotContain(new ResolutionNumber(2601, 2021));
        Catalog.LegalBasisOn(Date("2021-11")).Should().Contain(new ResolutionNumber(2601, 2021));
        Catalog.LegalBasisOn(Date("2026-01-01")).Should().EndWith(new ResolutionNumber(2764, 2024));
    }

    [Fact]
    public void The_conclusions_on_Mali_come_in_order() =>
        Catalog.ConclusionsOn(Situation.Mali).Select(conclusion => $"{conclusion.AdoptedOn} {conclusion.Reports[0].Symbol}").Should().Equal(
            "2014-07-07 S/2014/267",
            "2018-05-04 S/2018/136",
            "2020-12-17 S/2020/1105",
            "2023-11-13 S/2022/856");

    [Fact]
    public void The_report_before_this_one_is_on_the_same_situation()
    {
        Catalog.ReportBefore(Symbol("S/2020/1105"))!.Symbol.Should().Be(Symbol("S/2018/136"));
        Catalog.ReportBefore(Symbol("S/2014/267")).Should().BeNull();
        Catalog.ReportBefore(Symbol("S/1999/1")).Should().BeNull();
        Catalog.ConclusionBefore(Symbol("S/AC.51/2023/3"))!.Symbol.Should().Be(Symbol("S/AC.51/2020/11"));
    }

    [Fact]
    public void A_symbol_leads_to_what_it_is_the_symbol_of()
    {
        Catalog.FindConclusion(Symbol("S/AC.51/2020/11"))!.Situation.Should().Be(Situation.Mali);
        Catalog.FindConclusion(Symbol("S/AC.51/2018/1"))!.Symbol.Should().Be(Symbol("S/AC.51/2018/1/Rev.1"));
        Catalog.FindCountryReport(Symbol("S/2020/1030"))!.Period.Should().Be(new ReportingPeriod { From = Date("2018-01-01"), To = Date("2020-03-31") });
        Catalog.FindAnnualReport(Symbol("A/78/842")).Should().BeSameAs(Catalog.FindAnnualReport(Symbol("S/2024/384"))).And.NotBeNull();
        Catalog.FindPresidentialStatement(Symbol("S/PRST/2020/8"))!.Date.Should().Be(Date("2020-09-10"));
        Catalog.FindLetter(Symbol("S/2021/385"))!.Date.Should().Be(Date("2021-04-19"));
        Catalog.FindResolution(new(1612, 2005))!.AdoptedOn.Should().Be(Date("2005-07-26"));
        Catalog.FindResolution(new(1612, 2006)).Should().BeNull();
        Catalog.FindConclusion(Symbol("S/2020/1105")).Should().BeNull();
    }

    [Fact]
    public void A_letter_that_forwards_conclusions_is_found_by_them()
    {
        var letter = Catalog.LettersOn(Symbol("S/AC.51/2020/10")).Should().ContainSingle().Subject;

        letter.Symbol.Should().Be(Symbol("S/2021/384"));
        var annex = letter.Annexes.Should().ContainSingle().Subject.Should().BeOfType<ChairLetter>().Subject;
        annex.Date.Should().Be(Date("2021-04-15"));
        annex.LegalBasis.Should().Equal(Catalog.LegalBasisOn(Date("2021-04-15")));
    }

    [Fact]
    public void A_mission_is_in_a_situation_while_its_mandate_lasts()
    {
        Catalog.MissionsIn(Situation.Mali, Date("2020-12-17")).Select(mission => mission.Actor.ToString()).Should().Contain("MINUSMA");
        Catalog.MissionsIn(Situation.Mali, Date("2024-01-25")).Select(mission => mission.Actor.ToString()).Should().NotContain("MINUSMA");
        Catalog.FindMission(Actor.From("MONUSCO"))!.Predecessor.Should().Be(Actor.From("MONUC"));
    }

    [Fact]
    public void A_Chair_serves_until_the_next_begins()
    {
        Catalog.ChairsOn(Date("2021-04-15")).Select(term => term.Name).Should().Equal("Mona Juul");
        Catalog.ChairsOn(Date("2024-01-25")).Select(term => term.Name).Should().Equal("Vanessa Frazier");
        Catalog.ChairsOn(Date("2006-09-08")).Select(term => term.Country).Distinct().Should().Equal("France");
        Catalog.ChairsOn(Date("1999-01-01")).Should().BeEmpty();
    }

    [Fact]
    public void A_row_has_a_source()
    {
        var source = Catalog.Conclusions.SourceOf(Catalog.FindConclusion(Symbol("S/AC.51/2020/11"))!)!;

        source.Text.Should().StartWith("S/2021/385 ; ");
        source.Certainty.Should().Be(Certainty.High);
        Catalog.Conclusions.SourceOf(new WorkingGroupConclusion()).Should().BeNull();
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text);
}
