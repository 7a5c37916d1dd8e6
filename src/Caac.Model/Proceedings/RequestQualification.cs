using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Words that qualify a request in a way that matters in law.</summary>
public sealed record RequestQualification
{
    /// <summary>What kind of qualification it is.</summary>
    [JsonPropertyName("kind"), JsonPropertyOrder(0)]
    public required QualificationKind Kind { get; init; }

    /// <summary>The words as printed: <c>in line with their respective mandates</c>.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(1)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary><c>mandate: in line with their respective mandates</c>.</summary>
    public override string ToString() => $"{Kind}: {Text}";
}
