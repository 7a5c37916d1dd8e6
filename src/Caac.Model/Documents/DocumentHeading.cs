using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A heading inside a document: <c>III. Grave violations against children</c>.</summary>
public sealed record DocumentHeading
{
    /// <summary>The number or letter without its full stop, as printed: <c>III</c>, <c>A</c>; absent where the heading has none.</summary>
    [JsonPropertyName("label"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>The words; the paragraphs below it have them as their section.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(1)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary><c>III. Grave violations against children</c>.</summary>
    public override string ToString() =>
        Label is null ? Text : $"{Label}. {Text}";
}
