using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Where a row of the reference data comes from. It speaks for the values that the row has.</summary>
public sealed record FactSource
{
    /// <summary>The pages and documents, each by its address, its symbol or its name in <c>tests/Corpus</c>, separated by <c>" ; "</c>.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>How well the row is attested.</summary>
    [JsonPropertyName("certainty"), JsonPropertyOrder(1)]
    public Certainty Certainty { get; init; }

    /// <summary>What a reader of the row should know: conflicts between sources, misprints, what was not found.</summary>
    [JsonPropertyName("note"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
