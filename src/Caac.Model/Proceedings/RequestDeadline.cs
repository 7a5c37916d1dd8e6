using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>By when something is asked for.</summary>
public sealed record RequestDeadline
{
    /// <summary>The words as printed: <c>within 12 months</c>, <c>by the end of 2015</c>.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>The date, where one is printed.</summary>
    [JsonPropertyName("by"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? By { get; init; }

    /// <summary>The time, where one is printed, as a duration of ISO 8601: <c>P12M</c>, <c>P90D</c>.</summary>
    [JsonPropertyName("within"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Within { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
