using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A document of a kind that this package does not model: its text, so that nothing is dropped.</summary>
public sealed record OtherDocument : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => "other";

    /// <summary>The text as it was handed in.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary><c>other: the first words of the text …</c>.</summary>
    public override string ToString() =>
        $"{Designation}: {Title ?? Text}";
}
