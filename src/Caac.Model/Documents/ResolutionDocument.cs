using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The text of a resolution of the Security Council.</summary>
public sealed record ResolutionDocument : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.Resolution;

    /// <summary>Number and year: <c>1612 (2005)</c>; absent of a draft.</summary>
    [JsonPropertyName("number"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResolutionNumber? Number { get; init; }

    /// <summary>The day of the vote.</summary>
    [JsonPropertyName("adoptedOn"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The meeting of the Council that adopted it.</summary>
    [JsonPropertyName("meeting"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meeting? Meeting { get; init; }

    /// <summary>The preambular paragraphs, in order: "Recalling …", "Acting under Chapter VII …".</summary>
    [JsonPropertyName("preamble"), JsonPropertyOrder(3)]
    public IReadOnlyList<TextParagraph> Preamble { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary>The operative paragraphs, in order.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(4)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary><c>S/RES/1612(2005): resolution of 21 paragraphs</c>.</summary>
    public override string ToString() =>
        $"{Designation}: resolution of {Paragraphs.Count} paragraphs";
}
