using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>What a request is about, beside the grave violations: detention, reintegration, the drawdown of a mission.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Theme>))]
public readonly record struct Theme : INamedCode<Theme>
{
    private readonly string? _value;

    private Theme(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<Theme> All => ThemeTable.Default.Codes;

    /// <summary>Detention of children.</summary>
    public static Theme Detention { get; } = new("detention");

    /// <summary>Release of children.</summary>
    public static Theme Release { get; } = new("release");

    /// <summary>Reintegration of children.</summary>
    public static Theme Reintegration { get; } = new("reintegration");

    /// <summary>Disarmament, demobilization and reintegration.</summary>
    public static Theme Ddr { get; } = new("ddr");

    /// <summary>Security sector reform.</summary>
    public static Theme SecuritySectorReform { get; } = new("securitySectorReform");

    /// <summary>Age assessment.</summary>
    public static Theme AgeAssessment { get; } = new("ageAssessment");

    /// <summary>Impunity and accountability.</summary>
    public static Theme Impunity { get; } = new("impunity");

    /// <summary>Justice.</summary>
    public static Theme Justice { get; } = new("justice");

    /// <summary>Transition or drawdown.</summary>
    public static Theme Transition { get; } = new("transition");

    /// <summary>Sexual exploitation and abuse by peacekeepers.</summary>
    public static Theme SexualExploitationAndAbuse { get; } = new("sexualExploitationAndAbuse");

    /// <summary>Child protection capacity.</summary>
    public static Theme ChildProtectionCapacity { get; } = new("childProtectionCapacity");

    /// <summary>Monitoring and reporting.</summary>
    public static Theme MonitoringAndReporting { get; } = new("monitoringAndReporting");

    /// <summary>Engagement with parties.</summary>
    public static Theme EngagementWithParties { get; } = new("engagementWithParties");

    /// <summary>Mainstreaming of child protection.</summary>
    public static Theme Mainstreaming { get; } = new("mainstreaming");

    /// <summary>Training on child protection.</summary>
    public static Theme Training { get; } = new("training");

    /// <summary>Education.</summary>
    public static Theme Education { get; } = new("education");

    /// <summary>Health.</summary>
    public static Theme Health { get; } = new("health");

    /// <summary>Protection of children in military operations.</summary>
    public static Theme MilitaryOperations { get; } = new("militaryOperations");

    /// <summary>Prevention of recruitment.</summary>
    public static Theme RecruitmentPrevention { get; } = new("recruitmentPrevention");

    /// <summary>Peace processes.</summary>
    public static Theme PeaceProcess { get; } = new("peaceProcess");

    /// <summary>Sanctions.</summary>
    public static Theme Sanctions { get; } = new("sanctions");

    /// <summary>Funding.</summary>
    public static Theme Funding { get; } = new("funding");

    /// <summary>Gender.</summary>
    public static Theme Gender { get; } = new("gender");

    /// <summary>Humanitarian assistance.</summary>
    public static Theme HumanitarianAssistance { get; } = new("humanitarianAssistance");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private CodeEntry? Entry => ThemeTable.Default.Find(Value);

    /// <inheritdoc/>
    public static Theme From(string? value) => new(value);

    /// <inheritdoc/>
    public static Theme FromName(string? name) => new(ThemeTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
