using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Someone whom a request names.</summary>
public sealed record RequestActor
{
    /// <summary>The name as printed, without article and acronym.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(0)]
    public required string Name { get; init => field = value ?? ""; }

    /// <summary>The acronym, where the actor has one: <c>MONUSCO</c>.</summary>
    [JsonPropertyName("code"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Actor? Code { get; init; }

    /// <summary>What it has to do with the request; null where the words give no role.</summary>
    [JsonPropertyName("role"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ActorRole? Role { get; init; }

    /// <summary><c>MONUSCO</c>, or the name where there is no acronym.</summary>
    public override string ToString() =>
        Code is { } code ? code.Value : Name;
}
