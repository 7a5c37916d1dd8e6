using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One act of a request; one lettered item often holds several.</summary>
public sealed record RequestStep
{
    /// <summary>The performative phrase in base form: <c>request</c>, <c>call for</c>, <c>reiterate its request</c>.</summary>
    [JsonPropertyName("verb"), JsonPropertyOrder(0)]
    public required RequestVerb Verb { get; init; }

    /// <summary>The ordering adverb before the verb, in lower case: <c>also</c>, <c>further</c>.</summary>
    [JsonPropertyName("adverb"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Adverb { get; init; }

    /// <summary>The words of the act, verb included.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(2)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary><c>further request</c>.</summary>
    public override string ToString() =>
        Adverb is null ? Verb.Value : $"{Adverb} {Verb}";
}
