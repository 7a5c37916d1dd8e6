using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// An actor by its acronym, as documents print it, or by its name where it has none: a UN entity, a mission, a mechanism, a government, a party
/// (<c>MONUSCO</c>, <c>UNICEF</c>, <c>CTFMR</c>, <c>Government of Mali</c>).
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Actor>))]
public readonly record struct Actor : INamedCode<Actor>
{
    private readonly string? _value;

    private Actor(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<Actor> All => ActorTable.Default.Codes;

    /// <summary>Armed groups, as a class.</summary>
    public static Actor ArmedGroups { get; } = new("armed groups");

    /// <summary>The child protection advisers of missions, as a class.</summary>
    public static Actor ChildProtectionAdvisers { get; } = new("child protection advisers");

    /// <summary>Civil society, as a class.</summary>
    public static Actor CivilSociety { get; } = new("civil society");

    /// <summary>The United Nations country task force on monitoring and reporting of a situation.</summary>
    public static Actor CountryTaskForce { get; } = new("CTFMR");

    /// <summary>The United Nations country team of a situation.</summary>
    public static Actor CountryTeam { get; } = new("UNCT");

    /// <summary>Public and private donors, as a class.</summary>
    public static Actor Donors { get; } = new("donors");

    /// <summary>The parties to conflict, as a class.</summary>
    public static Actor PartiesToConflict { get; } = new("parties to conflict");

    /// <summary>Regional organizations, as a class.</summary>
    public static Actor RegionalOrganizations { get; } = new("regional organizations");

    /// <summary>The sanctions committees of the Security Council, as a class.</summary>
    public static Actor SanctionsCommittees { get; } = new("Sanctions Committees");

    /// <summary>The Secretary-General.</summary>
    public static Actor SecretaryGeneral { get; } = new("SG");

    /// <summary>The Security Council.</summary>
    public static Actor SecurityCouncil { get; } = new("UNSC");

    /// <summary>The Special Representative of the Secretary-General for Children and Armed Conflict.</summary>
    public static Actor SpecialRepresentative { get; } = new("SRSG-CAAC");

    /// <summary>Countries that contribute troops or police to missions, as a class.</summary>
    public static Actor TroopAndPoliceContributingCountries { get; } = new("troop- and police-contributing countries");

    /// <summary>The United Nations Children's Fund.</summary>
    public static Actor Unicef { get; } = new("UNICEF");

    /// <summary>The Working Group on Children and Armed Conflict.</summary>
    public static Actor WorkingGroup { get; } = new("WG");

    /// <summary>The World Bank.</summary>
    public static Actor WorldBank { get; } = new("World Bank");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <summary>The acronym; null where the actor has none, or is unknown.</summary>
    public string? Acronym => Entry?.Acronym;

    /// <summary>What the actor is; null where it is unknown.</summary>
    public ActorKind? Kind => Entry?.Kind;

    /// <summary>Whether this is a class of actors, such as "armed groups" or "donors", and not one of them.</summary>
    public bool IsClass => Entry?.IsClass ?? false;

    /// <summary>The situations that the actor belongs to; empty where it works everywhere, or is unknown.</summary>
    public IReadOnlyList<Situation> Situations => Entry?.Situations ?? [];

    /// <summary>The first day, of a mission's mandate for instance; null where no source gives it.</summary>
    public PartialDate? BeganOn => Entry?.BeganOn;

    /// <summary>The last day, of a mission's mandate for instance; null where it goes on, or no source gives it.</summary>
    public PartialDate? EndedOn => Entry?.EndedOn;

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private ActorEntry? Entry => ActorTable.Default.Find(Value);

    /// <inheritdoc/>
    public static Actor From(string? value) => new(value);

    /// <summary>The government of a country: <c>Government of the Sudan</c>, of which documents also print "the Sudanese authorities".</summary>
    /// <param name="situation">The country; of a situation that is no country, there is no known government.</param>
    public static Actor GovernmentOf(Situation situation) => new($"Government of {situation.NameInText}");

    /// <inheritdoc/>
    public static Actor FromName(string? name) => new(ActorTable.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
