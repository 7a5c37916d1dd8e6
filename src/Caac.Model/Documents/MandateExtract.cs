using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The words of a resolution that a document quotes as its mandate.</summary>
public sealed record MandateExtract
{
    /// <summary>What is quoted, with the paragraph.</summary>
    [JsonPropertyName("source"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Citation? Source { get; init; }

    /// <summary>The opening words, before the items.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>The lettered items: functions given to the Working Group, not requests.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(2)]
    public IReadOnlyList<TextItem> Items { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextItem>.Empty;

    /// <summary><c>1612, para. 8: Decides further that the Working Group shall</c>.</summary>
    public override string ToString() =>
        $"{Source}: {Text}";
}
