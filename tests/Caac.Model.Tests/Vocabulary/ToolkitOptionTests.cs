using Caac.Model.Reading;

namespace Caac.Model.Vocabulary;

public class ToolkitOptionTests
{
    [Fact]
    public void Reading_the_toolkit_gives_the_options_that_are_embedded()
    {
        var letter = DocumentReader.Default.Read(Corpus.Text(Corpus.ToolkitLetter)).Document;
        var toolkit = letter.Annexes.OfType<ToolkitDocument>().Single();

        toolkit.Options.Select(option => (option.Id, option.Category, option.Authority, option.Text, string.Join('|', option.Entities), string.Join('|', option.Conditions)))
            .Should().Equal(ToolkitOption.All.Select(option =>
                (option.Value, (string?)option.Category, option.Authority, option.Name, string.Join('|', option.Entities), string.Join('|', option.Conditions))));
    }

    [Fact]
    public void There_are_26_in_five_categories_and_three_levels_of_authority()
    {
        ToolkitOption.All.Should().HaveCount(26);
        ToolkitOption.All.Select(option => option.Category).Distinct().Should().Equal("Assistance", "Démarches", "Enhanced monitoring", "Improvement of mandates", "Other measures");
        ToolkitOption.All.GroupBy(option => option.Authority!.Value).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(new Dictionary<ToolkitAuthority, int>
        {
            [ToolkitAuthority.Direct] = 9,
            [ToolkitAuthority.DirectOrRecommendation] = 9,
            [ToolkitAuthority.Recommendation] = 8,
        });
    }

    [Fact]
    public void What_an_option_names_is_a_known_actor_or_instrument() =>
        ToolkitOption.All.SelectMany(option => option.Entities).Where(name => !Actor.FromName(name).IsKnown && !LegalInstrument.FromName(name).IsKnown).Should().BeEmpty();
}
