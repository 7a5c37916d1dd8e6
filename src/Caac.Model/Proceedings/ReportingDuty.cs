using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A report or information that a request asks for.</summary>
public sealed record ReportingDuty
{
    /// <summary>The words as printed, from the verb on: <c>keep the Security Council informed</c>.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>Who is to be told, as printed, without an article.</summary>
    [JsonPropertyName("to"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? To { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
