namespace Caac.Model.Vocabulary;

public class SituationTests
{
    [Theory]
    [InlineData("the Sudan", "Sudan")]
    [InlineData("THE DEMOCRATIC REPUBLIC OF THE CONGO", "Democratic Republic of the Congo")]
    [InlineData("DRC", "Democratic Republic of the Congo")]
    [InlineData("Cote d’Ivoire", "Côte d'Ivoire")]
    [InlineData("Cte d'Ivoire", "Côte d'Ivoire")]
    [InlineData("Co\u0302te dIvoire", "Côte d'Ivoire")]
    [InlineData("Syria", "Syrian Arab Republic")]
    [InlineData("Lord's Resistance Army\u2013affected areas", "Lord's Resistance Army-affected areas")]
    public void A_name_is_known_as_copies_print_it(string printed, string name) =>
        Situation.FromName(printed).Should().Be(Situation.From(name));

    [Fact]
    public void A_country_has_the_codes_of_ISO_3166_and_M49()
    {
        Situation.Mali.IsCountry.Should().BeTrue();
        (Situation.Mali.Iso2, Situation.Mali.Iso3, Situation.Mali.M49).Should().Be(("ML", "MLI", "466"));
        Situation.Afghanistan.M49.Should().Be("004");
        Situation.Sudan.M49.Should().Be("729");
        Situation.Mali.Demonym.Should().Be("Malian");
        Situation.Sudan.NameInText.Should().Be("the Sudan");
    }

    [Fact]
    public void A_region_has_no_country_codes()
    {
        Situation.LakeChadBasin.IsKnown.Should().BeTrue();
        Situation.LakeChadBasin.IsCountry.Should().BeFalse();
        Situation.LakeChadBasin.Iso3.Should().BeNull();
        Situation.IsraelAndTheOccupiedPalestinianTerritory.M49.Should().BeNull();
    }

    [Fact]
    public void Every_well_known_situation_is_known() =>
        typeof(Situation).GetProperties().Where(property => property.PropertyType == typeof(Situation))
            .Select(property => (Situation)property.GetValue(null)!)
            .Should().BeEquivalentTo(Situation.All);
}
