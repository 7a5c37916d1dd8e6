using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>An option of the toolkit of the Working Group that a request amounts to.</summary>
public sealed record ToolkitUse
{
    /// <summary>The option: <c>4-DR-1</c>.</summary>
    [JsonPropertyName("option"), JsonPropertyOrder(0)]
    public required ToolkitOption Option { get; init; }

    /// <summary>
    /// The words of the request that show it, as printed; the name of the addressee where the letter itself is the option, as one to a
    /// sanctions committee.
    /// </summary>
    [JsonPropertyName("words"), JsonPropertyOrder(1)]
    public required string Words { get; init => field = value ?? ""; }

    /// <summary><c>3-D-1 keep the Security Council informed</c>.</summary>
    public override string ToString() => $"{Option} {Words}";
}
