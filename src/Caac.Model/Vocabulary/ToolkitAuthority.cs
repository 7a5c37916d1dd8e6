using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Who may use an option of the toolkit: its three headings. Source: <c>S/AC.51/2007/2</c>.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<ToolkitAuthority>))]
public readonly record struct ToolkitAuthority : IOpenCode<ToolkitAuthority>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "direct",
        "directOrRecommendation",
        "recommendation",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private ToolkitAuthority(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>"Direct action by the WG"; <c>D</c> in the id of an option.</summary>
    public static ToolkitAuthority Direct { get; } = new("direct");

    /// <summary>"Direct action by the WG or possible recommendations to the UNSC, as appropriate"; <c>DR</c>.</summary>
    public static ToolkitAuthority DirectOrRecommendation { get; } = new("directOrRecommendation");

    /// <summary>"Possible recommendations to the UNSC"; <c>R</c>.</summary>
    public static ToolkitAuthority Recommendation { get; } = new("recommendation");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static ToolkitAuthority From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
