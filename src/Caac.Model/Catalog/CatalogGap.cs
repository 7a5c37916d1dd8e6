using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Something that the reference data are known to lack: it was looked for and not found.</summary>
public sealed record CatalogGap
{
    /// <summary>The table: <c>conclusions</c>, <c>country-reports</c>.</summary>
    [JsonPropertyName("table"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Table { get; init; }

    /// <summary>The row, or what refers to a row that is not there.</summary>
    [JsonPropertyName("subject"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subject { get; init; }

    /// <summary>What is missing: the name of a column, or the key of a row.</summary>
    [JsonPropertyName("missing"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Missing { get; init; }

    /// <summary><c>conclusions: Colombia 2012 lacks symbol</c>.</summary>
    public override string ToString() => $"{Table}: {Subject} lacks {Missing}";
}
