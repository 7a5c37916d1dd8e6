using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One set of conclusions of the Working Group on Children and Armed Conflict.</summary>
public sealed record WorkingGroupConclusion
{
    /// <summary>The symbol: <c>S/AC.51/2020/10</c>.</summary>
    [JsonPropertyName("symbol"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The situation that the conclusions are about.</summary>
    [JsonPropertyName("situation"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Situation? Situation { get; init; }

    /// <summary>The day of adoption; the document is issued days or weeks later.</summary>
    [JsonPropertyName("adoptedOn"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The meeting that examined the report.</summary>
    [JsonPropertyName("meeting"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meeting? Meeting { get; init; }

    /// <summary>The reports examined: mostly one.</summary>
    [JsonPropertyName("reports"), JsonPropertyOrder(4)]
    public IReadOnlyList<CountryReport> Reports { get; init => field = EquatableList.CopyOf(value); } = EquatableList<CountryReport>.Empty;

    /// <summary>The date in the masthead of the document, days or weeks after the adoption, where known.</summary>
    [JsonPropertyName("issuedOn"), JsonPropertyOrder(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? IssuedOn { get; init; }

    /// <summary><c>S/AC.51/2020/10 on Mali, adopted 17 December 2020</c>.</summary>
    public override string ToString() =>
        $"{Symbol?.ToString() ?? "conclusions"} on {Situation}{(AdoptedOn is { } day ? $", adopted {day:P}" : "")}";
}
