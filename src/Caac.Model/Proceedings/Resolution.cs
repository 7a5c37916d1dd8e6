using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A resolution of the Security Council.</summary>
public sealed record Resolution
{
    /// <summary>Number and year: <c>1612 (2005)</c>.</summary>
    [JsonPropertyName("number"), JsonPropertyOrder(0)]
    public required ResolutionNumber Number { get; init; }

    /// <summary>The symbol: <c>S/RES/1612 (2005)</c>.</summary>
    [JsonPropertyName("symbol"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The day of the vote.</summary>
    [JsonPropertyName("adoptedOn"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The title or subject, as printed.</summary>
    [JsonPropertyName("title"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary><c>1612 (2005), 26 July 2005: Children and armed conflict</c>.</summary>
    public override string ToString() =>
        $"{Number}{(AdoptedOn is { } day ? $", {day:P}" : "")}{(Title is null ? "" : $": {Title}")}";
}
