using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A lettered or numbered item inside a text: <c>(a)</c>, <c>(i)</c>.</summary>
public sealed record TextItem
{
    /// <summary>The label without brackets: <c>a</c>, <c>ii</c>.</summary>
    [JsonPropertyName("label"), JsonPropertyOrder(0)]
    public required string Label { get; init => field = value ?? ""; }

    /// <summary>Whether the copy prints the label; false where it was inferred from the order.</summary>
    [JsonPropertyName("labelPrinted"), JsonPropertyOrder(1)]
    public bool LabelPrinted { get; init; }

    /// <summary>The words, page furniture out, white space single, closing punctuation off.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(2)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>Items inside this one.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(3)]
    public IReadOnlyList<TextItem> Items { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextItem>.Empty;

    /// <summary><c>(a) Make recommendations …</c>.</summary>
    public override string ToString() =>
        $"({Label}) {Text}";
}
