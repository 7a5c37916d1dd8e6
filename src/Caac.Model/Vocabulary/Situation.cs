using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// A situation that the Working Group considers, by the name the United Nations prints, without an article: mostly a country. Source: the
/// symbols and titles of the conclusions and country reports.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Situation>))]
public readonly record struct Situation : IOpenCode<Situation>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "Afghanistan",
        "Burundi",
        "Central African Republic",
        "Chad",
        "Colombia",
        "Côte d'Ivoire",
        "Democratic Republic of the Congo",
        "Iraq",
        "Mali",
        "Myanmar",
        "Nepal",
        "Nigeria",
        "Philippines",
        "Somalia",
        "South Sudan",
        "Sri Lanka",
        "Sudan",
        "Syrian Arab Republic",
        "Uganda",
        "Yemen",
        "Lord's Resistance Army-affected areas",
        "Burkina Faso",
        "Ethiopia",
        "Haiti",
        "Lebanon",
        "Libya",
        "Mozambique",
        "Ukraine",
        "Israel and the Occupied Palestinian Territory",
        "Lake Chad basin",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private Situation(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static Situation From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
