using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The stretch of time that a report covers, both ends included.</summary>
public sealed record ReportingPeriod
{
    /// <summary>The first day or month.</summary>
    [JsonPropertyName("from"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? From { get; init; }

    /// <summary>The last day or month.</summary>
    [JsonPropertyName("to"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? To { get; init; }

    /// <summary><c>2018-01-01..2020-03-31</c>.</summary>
    public override string ToString() =>
        $"{From}..{To}";
}
