using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Someone who signed.</summary>
public sealed record Signature
{
    /// <summary>The name as printed, marks of bold type off, capitals kept: <c>Dang Dinh Quy</c>.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(0)]
    public required string Name { get; init => field = value ?? ""; }

    /// <summary>The family name, where bold or capitals show it: <c>Dang</c>.</summary>
    [JsonPropertyName("familyName"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FamilyName { get; init; }

    /// <summary>The titles, as printed, those of one role separated by ", ": <c>Chair, Working Group on Children and Armed Conflict</c>.</summary>
    [JsonPropertyName("role"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }

    /// <summary><c>Mona Juul, Chair, Working Group on Children and Armed Conflict</c>.</summary>
    public override string ToString() =>
        Role is null ? Name : $"{Name}, {Role}";
}
