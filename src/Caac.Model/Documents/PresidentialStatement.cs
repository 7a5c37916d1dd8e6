using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A statement that the President of the Security Council made on behalf of the Council: <c>S/PRST/2020/8</c>.</summary>
public sealed record PresidentialStatement : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.PresidentialStatement;

    /// <summary>The day of the statement: that of the meeting, where the text says one.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary>The meeting of the Council at which it was made.</summary>
    [JsonPropertyName("meeting"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meeting? Meeting { get; init; }

    /// <summary>The item of the agenda, without quotation marks: <c>Children and armed conflict</c>.</summary>
    [JsonPropertyName("item"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Item { get; init; }

    /// <summary>The paragraphs of the statement, without quotation marks.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(3)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary><c>S/PRST/2020/8: statement on Children and armed conflict</c>.</summary>
    public override string ToString() =>
        $"{Designation}: statement{(Item is null ? "" : $" on {Item}")}";
}
