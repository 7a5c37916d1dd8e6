using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A public statement by the Chair of the Working Group, issued as a press release: the messages of conclusions to the parties.</summary>
public sealed record PublicStatement : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.PublicStatement;

    /// <summary>The day of the release.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary>The conclusions that the statement belongs to.</summary>
    [JsonPropertyName("conclusion"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkingGroupConclusion? Conclusion { get; init; }

    /// <summary>The paragraphs that are no messages.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(2)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary>The messages, in order, each with its heading and to whom it is addressed.</summary>
    [JsonPropertyName("requests"), JsonPropertyOrder(3)]
    public IReadOnlyList<Request> Requests { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Request>.Empty;

    /// <summary><c>publicStatement: public statement on Mali</c>.</summary>
    public override string ToString() =>
        $"{Designation}: public statement{(Conclusion?.Situation is { } situation ? $" on {situation}" : "")}";
}
