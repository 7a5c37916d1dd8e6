using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The text of conclusions of the Working Group: <c>S/AC.51/2020/10</c>.</summary>
public sealed record ConclusionsDocument : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.Conclusions;

    /// <summary>What the conclusions are on, and the meeting that led to them.</summary>
    [JsonPropertyName("conclusion"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkingGroupConclusion? Conclusion { get; init; }

    /// <summary>The resolutions of the list "subject to … relevant Security Council resolutions, including resolutions …".</summary>
    [JsonPropertyName("legalBasis"), JsonPropertyOrder(1)]
    public IReadOnlyList<ResolutionNumber> LegalBasis { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ResolutionNumber>.Empty;

    /// <summary>The paragraphs that are no requests, such as the views of the members.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(2)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary>What was agreed to be said, in order, each with its heading and to whom it is addressed.</summary>
    [JsonPropertyName("requests"), JsonPropertyOrder(3)]
    public IReadOnlyList<Request> Requests { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Request>.Empty;

    /// <summary><c>S/AC.51/2020/10: conclusions on Mali</c>.</summary>
    public override string ToString() =>
        $"{Designation}: conclusions{(Conclusion?.Situation is { } situation ? $" on {situation}" : "")}";
}
