using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// A document of a kind that this package does not model: its text, or its JSON members, so that nothing is dropped because it was not
/// recognised.
/// </summary>
public sealed record OtherDocument : CaacDocument, IJsonOnDeserializing, IJsonOnDeserialized
{
    // Null only while a serializer fills it.
    private IReadOnlyDictionary<string, JsonElement>? _members = JsonMembers.Empty;

    /// <summary>A document of the kind <c>other</c>.</summary>
    public OtherDocument()
        : this(DocumentKinds.Other)
    {
    }

    /// <summary>A document of a kind that this package does not know.</summary>
    /// <param name="type">The kind, as JSON gives it; <c>other</c> where it is null or empty.</param>
    [JsonConstructor]
    public OtherDocument(string? type) => Type = string.IsNullOrEmpty(type) ? DocumentKinds.Other : type;

    /// <summary>The kind: <c>other</c>, or the unknown kind that JSON gave, which is written back as it came.</summary>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type { get; }

    /// <summary>The text as it was handed in.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>
    /// The JSON members that no property of this record reads, such as those of an unknown kind; they are written back after the others.
    /// Equal where their values are the same JSON, in any order.
    /// </summary>
    [JsonExtensionData]
    public IReadOnlyDictionary<string, JsonElement> Members
    {
        get => _members!;
        init => _members = _members is null ? value : JsonMembers.CopyOf(value);
    }

    /// <summary><c>other: the first words of the text …</c>.</summary>
    public override string ToString() =>
        $"{Designation}: {Title ?? Text}";

    // A serializer hands in an empty dictionary and fills it afterwards, through this very property.
    void IJsonOnDeserializing.OnDeserializing() => _members = null;

    void IJsonOnDeserialized.OnDeserialized() => _members = JsonMembers.CopyOf(_members);
}
