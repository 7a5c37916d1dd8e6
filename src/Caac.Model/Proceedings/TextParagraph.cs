using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A paragraph of a text, numbered or not, with the items inside it.</summary>
public sealed record TextParagraph
{
    /// <summary>The number without its full stop, as printed: <c>12</c>; absent where the paragraph has none.</summary>
    [JsonPropertyName("label"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>Whether the copy prints the label; false where there is none, or where it was inferred from the order.</summary>
    [JsonPropertyName("labelPrinted"), JsonPropertyOrder(1)]
    public bool LabelPrinted { get; init; }

    /// <summary>The heading that the paragraph stands under.</summary>
    [JsonPropertyName("section"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>The whole words, those of the items included: page furniture out, white space single, closing punctuation off.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(3)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>What the paragraph of a resolution or a statement does, in order: <c>recall</c>, <c>strongly condemn</c>, <c>decide</c>.</summary>
    [JsonPropertyName("steps"), JsonPropertyOrder(4)]
    public IReadOnlyList<RequestStep> Steps { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestStep>.Empty;

    /// <summary>Items inside the paragraph: <c>(a)</c>, <c>(i)</c>.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(5)]
    public IReadOnlyList<TextItem> Items { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextItem>.Empty;

    /// <summary><c>12. Requests the Secretary-General to …</c>.</summary>
    public override string ToString() =>
        Label is null ? Text : $"{Label}. {Text}";
}
