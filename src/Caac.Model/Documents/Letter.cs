using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A letter that is not of a more special kind, such as one by which the President of the Security Council forwards another.</summary>
public sealed record Letter : Correspondence
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.Letter;
}
