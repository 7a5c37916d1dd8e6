using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>What an actor is, as far as it matters for what can be asked of it.</summary>
/// <remarks>The toolkit (<c>S/AC.51/2007/2</c>) addresses all of them.</remarks>
[JsonConverter(typeof(OpenCodeJsonConverter<ActorKind>))]
public readonly record struct ActorKind : IOpenCode<ActorKind>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "principalOrgan",
        "officeHolder",
        "unEntity",
        "mission",
        "mechanism",
        "sanctionsCommittee",
        "justiceMechanism",
        "donor",
        "regionalOrganization",
        "civilSociety",
        "contributingCountries",
        "government",
        "governmentForce",
        "armedGroup",
        "party",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private ActorKind(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The Security Council, the General Assembly.</summary>
    public static ActorKind PrincipalOrgan { get; } = new("principalOrgan");

    /// <summary>The Secretary-General, the President of the Security Council.</summary>
    public static ActorKind OfficeHolder { get; } = new("officeHolder");

    /// <summary>A body, fund, programme, agency or office of the United Nations, or one who works in it.</summary>
    public static ActorKind UnEntity { get; } = new("unEntity");

    /// <summary>A peace operation or political mission, of the United Nations or of a regional organization.</summary>
    public static ActorKind Mission { get; } = new("mission");

    /// <summary>A mechanism such as the country task force on monitoring and reporting, or the Working Group itself.</summary>
    public static ActorKind Mechanism { get; } = new("mechanism");

    /// <summary>A sanctions committee of the Security Council.</summary>
    public static ActorKind SanctionsCommittee { get; } = new("sanctionsCommittee");

    /// <summary>A court, tribunal or truth-seeking mechanism.</summary>
    public static ActorKind JusticeMechanism { get; } = new("justiceMechanism");

    /// <summary>Who gives money: the World Bank, public and private donors.</summary>
    public static ActorKind Donor { get; } = new("donor");

    /// <summary>A regional or subregional organization.</summary>
    public static ActorKind RegionalOrganization { get; } = new("regionalOrganization");

    /// <summary>Non-governmental organizations and academia.</summary>
    public static ActorKind CivilSociety { get; } = new("civilSociety");

    /// <summary>Countries that contribute troops or police to a mission.</summary>
    public static ActorKind ContributingCountries { get; } = new("contributingCountries");

    /// <summary>The government or authorities of a State.</summary>
    public static ActorKind Government { get; } = new("government");

    /// <summary>Armed or security forces of a State.</summary>
    public static ActorKind GovernmentForce { get; } = new("governmentForce");

    /// <summary>An armed group other than the forces of a State.</summary>
    public static ActorKind ArmedGroup { get; } = new("armedGroup");

    /// <summary>A party to conflict that is neither, or of which the text does not say.</summary>
    public static ActorKind Party { get; } = new("party");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static ActorKind From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
