using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One of the separate things that a request asks for.</summary>
public sealed record RequestTask
{
    /// <summary>
    /// The words as printed, from the verb on, with all that qualifies them: <c>fighting impunity, including through the strengthening of
    /// the criminal justice system</c>.
    /// </summary>
    [JsonPropertyName("text"), JsonPropertyOrder(0)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
