using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>What the masthead prints after "Distr.:".</summary>
public sealed record Distribution
{
    /// <summary>Who may have the document.</summary>
    [JsonPropertyName("kind"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DistributionKind? Kind { get; init; }

    /// <summary>The day of distribution.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary><c>general, 20 April 2021</c>.</summary>
    public override string ToString() =>
        Date is { } day ? $"{Kind}, {day:P}" : $"{Kind}";
}
