using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A peace operation, political mission or regional office, with its mandate.</summary>
public sealed record Mission
{
    /// <summary>The mission as an actor: <c>MINUSMA</c>.</summary>
    [JsonPropertyName("actor"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Actor? Actor { get; init; }

    /// <summary>The full name.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>Where it works.</summary>
    [JsonPropertyName("situations"), JsonPropertyOrder(2)]
    public IReadOnlyList<Situation> Situations { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Situation>.Empty;

    /// <summary>Who leads it: <c>UN</c>, <c>AU</c>, <c>AU-UN</c>, <c>multinational</c>.</summary>
    [JsonPropertyName("lead"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lead { get; init; }

    /// <summary>The resolution that established or authorized it.</summary>
    [JsonPropertyName("establishedBy"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResolutionNumber? EstablishedBy { get; init; }

    /// <summary>The first day of the mandate.</summary>
    [JsonPropertyName("beganOn"), JsonPropertyOrder(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? BeganOn { get; init; }

    /// <summary>The last day of the mandate; null where it goes on, or no source gives it.</summary>
    [JsonPropertyName("endedOn"), JsonPropertyOrder(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? EndedOn { get; init; }

    /// <summary>The resolution that ended it.</summary>
    [JsonPropertyName("endDecidedBy"), JsonPropertyOrder(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResolutionNumber? EndDecidedBy { get; init; }

    /// <summary>The mission that it took over from.</summary>
    [JsonPropertyName("predecessor"), JsonPropertyOrder(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Actor? Predecessor { get; init; }

    /// <summary>The mission that took over from it.</summary>
    [JsonPropertyName("successor"), JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Actor? Successor { get; init; }

    /// <summary><c>MINUSMA, 2013-04-25..2023-06-30</c>.</summary>
    public override string ToString() => $"{Actor}, {BeganOn}..{EndedOn}";
}
