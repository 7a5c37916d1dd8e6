using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The time in which someone chaired the Working Group. Chairs are States, by year; the person can change within a term.</summary>
public sealed record ChairTerm
{
    /// <summary>The country, as the United Nations prints it; null where it is not known.</summary>
    [JsonPropertyName("country"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Country { get; init; }

    /// <summary>The name of the Chair; null where no source gives it.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The first day, month or year; null where no source gives it.</summary>
    [JsonPropertyName("from"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? From { get; init; }

    /// <summary>The last day, month or year; null where no source gives it.</summary>
    [JsonPropertyName("to"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? To { get; init; }

    /// <summary><c>Vanessa Frazier (Malta), 2023..2024-12-31</c>.</summary>
    public override string ToString() => $"{Name ?? "unknown"} ({Country ?? "unknown"}), {From}..{To}";
}
