using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One request of a letter or of conclusions: a lettered item with what it asks.</summary>
public sealed record Request
{
    /// <summary>The label without brackets: <c>a</c>.</summary>
    [JsonPropertyName("label"), JsonPropertyOrder(0)]
    public required string Label { get; init => field = value ?? ""; }

    /// <summary>Whether the copy prints the label; false where it was inferred from the order.</summary>
    [JsonPropertyName("labelPrinted"), JsonPropertyOrder(1)]
    public bool LabelPrinted { get; init; }

    /// <summary>The heading that the request stands under.</summary>
    [JsonPropertyName("section"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>The whole words: page furniture out, white space single, closing punctuation off.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(3)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>Who is asked; "you" of a letter to the Secretary-General is the Secretary-General.</summary>
    [JsonPropertyName("addressee"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Addressee { get; init; }

    /// <summary>The acts of the request, in order.</summary>
    [JsonPropertyName("steps"), JsonPropertyOrder(5)]
    public IReadOnlyList<RequestStep> Steps { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestStep>.Empty;

    /// <summary>Items inside the request: <c>(i)</c>, <c>(ii)</c>. Their words are part of <see cref="Text"/> too.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(6)]
    public IReadOnlyList<TextItem> Items { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextItem>.Empty;

    /// <summary>Who is named, each once, in order of first appearance.</summary>
    [JsonPropertyName("actors"), JsonPropertyOrder(7)]
    public IReadOnlyList<RequestActor> Actors { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestActor>.Empty;

    /// <summary>What is cited, each once, in order of first appearance.</summary>
    [JsonPropertyName("citations"), JsonPropertyOrder(8)]
    public IReadOnlyList<Citation> Citations { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Citation>.Empty;

    /// <summary><c>(b) further request: Further request you to …</c>.</summary>
    public override string ToString() =>
        $"({Label}) {string.Join(", ", Steps)}: {Text}";
}
