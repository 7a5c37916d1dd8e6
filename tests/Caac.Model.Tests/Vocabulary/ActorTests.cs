namespace Caac.Model.Vocabulary;

public class ActorTests
{
    [Theory]
    [InlineData("Malian authorities", "Government of Mali")]
    [InlineData("the Congolese authorities", "Government of the Democratic Republic of the Congo")]
    [InlineData("Government of Sudan", "Government of the Sudan")]
    [InlineData("the Government of the Central African Republic", "Government of the Central African Republic")]
    [InlineData("Permanent Mission of Mali to the United Nations", "Government of Mali")]
    [InlineData("Norway", "Government of Norway")]
    public void A_government_is_known_by_what_documents_call_it(string printed, string code)
    {
        var actor = Actor.FromName(printed);

        actor.Value.Should().Be(code);
        actor.Kind.Should().Be(ActorKind.Government);
    }

    [Theory]
    [InlineData("United Nations Children's Fund", "UNICEF")]
    [InlineData("United Nations Childrens Fund", "UNICEF")]
    [InlineData("United Nations country task force on monitoring and reporting", "CTFMR")]
    [InlineData("SRSG for CAAC", "SRSG-CAAC")]
    [InlineData("Department of Peace Operations", "DPO")]
    [InlineData("2374 Committee", "2374 Committee")]
    [InlineData("non-State armed groups", "armed groups")]
    [InlineData("United Nations Office of the Special Representative of the Secretary-General for Children and Armed Conflict", "OSRSG-CAAC")]
    public void An_actor_is_known_by_its_names(string printed, string code) => Actor.FromName(printed).Value.Should().Be(code);

    [Fact]
    public void The_government_of_a_situation_is_a_known_actor_there()
    {
        var government = Actor.GovernmentOf(Situation.Mali);

        government.IsKnown.Should().BeTrue();
        government.Situations.Should().Equal(Situation.Mali);
        Actor.GovernmentOf(Situation.LakeChadBasin).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_mission_has_the_days_of_its_mandate()
    {
        var minusma = Actor.From("MINUSMA");

        minusma.Name.Should().Be("United Nations Multidimensional Integrated Stabilization Mission in Mali");
        minusma.Kind.Should().Be(ActorKind.Mission);
        minusma.BeganOn.Should().Be(PartialDate.Parse("2013-04-25"));
        minusma.EndedOn.Should().Be(PartialDate.Parse("2023-06-30"));
        Actor.From("MONUSCO").EndedOn.Should().BeNull();
    }

    [Fact]
    public void Every_kind_that_the_toolkit_addresses_has_actors() =>
        Actor.All.Select(actor => actor.Kind!.Value).Distinct().Should().Contain(
        [
            ActorKind.SanctionsCommittee, ActorKind.JusticeMechanism, ActorKind.Donor, ActorKind.RegionalOrganization, ActorKind.CivilSociety,
            ActorKind.ContributingCountries, ActorKind.UnEntity, ActorKind.Mission, ActorKind.Mechanism, ActorKind.Government, ActorKind.ArmedGroup,
        ]);

    [Fact]
    public void Every_kind_and_situation_of_an_actor_is_known() =>
        Actor.All.Should().OnlyContain(actor => actor.Kind!.Value.IsKnown && actor.Situations.All(situation => situation.IsKnown));

    [Fact]
    public void A_class_of_actors_says_so()
    {
        Actor.ArmedGroups.IsClass.Should().BeTrue();
        Actor.Donors.IsClass.Should().BeTrue();
        Actor.Unicef.IsClass.Should().BeFalse();
    }

    [Fact]
    public void Every_well_known_actor_is_known() =>
        typeof(Actor).GetProperties().Where(property => property.PropertyType == typeof(Actor))
            .Select(property => (Actor)property.GetValue(null)!)
            .Should().OnlyContain(actor => actor.IsKnown);
}
