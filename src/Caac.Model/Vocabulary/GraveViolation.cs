using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// One of the six grave violations against children that the monitoring and reporting mechanism covers. Source: resolutions
/// <c>1379 (2001)</c>, <c>1612 (2005)</c>, <c>1882 (2009)</c>, <c>1998 (2011)</c> and <c>2225 (2015)</c>.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<GraveViolation>))]
public readonly record struct GraveViolation : INamedCode<GraveViolation>
{
    private readonly string? _value;

    private GraveViolation(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<GraveViolation> All => GraveViolationTable.Default.Codes;

    /// <summary>Recruitment and use of children.</summary>
    public static GraveViolation RecruitmentAndUse { get; } = new("recruitmentAndUse");

    /// <summary>Killing and maiming of children.</summary>
    public static GraveViolation KillingAndMaiming { get; } = new("killingAndMaiming");

    /// <summary>Rape and other forms of sexual violence against children.</summary>
    public static GraveViolation SexualViolence { get; } = new("sexualViolence");

    /// <summary>Attacks on schools and hospitals.</summary>
    public static GraveViolation AttacksOnSchoolsAndHospitals { get; } = new("attacksOnSchoolsAndHospitals");

    /// <summary>Abduction of children.</summary>
    public static GraveViolation Abduction { get; } = new("abduction");

    /// <summary>Denial of humanitarian access.</summary>
    public static GraveViolation DenialOfHumanitarianAccess { get; } = new("denialOfHumanitarianAccess");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <summary>
    /// The resolution that made the violation a reason to list a party in the annexes of the Secretary-General's annual report:
    /// <c>1882 (2009)</c>; null for the denial of humanitarian access, which is monitored and no reason for listing.
    /// </summary>
    public ResolutionNumber? TriggerResolution => Entry?.TriggerResolution;

    /// <summary>The paragraph of <see cref="TriggerResolution"/>: <c>3</c>.</summary>
    public string? TriggerParagraph => Entry?.TriggerParagraph;

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private GraveViolationEntry? Entry => GraveViolationTable.Default.Find(Value);

    /// <inheritdoc/>
    public static GraveViolation From(string? value) => new(value);

    /// <inheritdoc/>
    public static GraveViolation FromName(string? name) => new(GraveViolationTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
