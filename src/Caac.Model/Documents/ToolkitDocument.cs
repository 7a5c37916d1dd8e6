using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The list of options for possible actions by the Working Group ("toolkit"). Source: <c>S/AC.51/2007/2</c>.</summary>
public sealed record ToolkitDocument : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.Toolkit;

    /// <summary>The day on which the Working Group adopted the list.</summary>
    [JsonPropertyName("adoptedOn"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>The meeting that adopted the list.</summary>
    [JsonPropertyName("meeting"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Meeting? Meeting { get; init; }

    /// <summary>What the list says of itself: <c>indicative</c>, <c>non-limitative</c>, <c>living document</c>.</summary>
    [JsonPropertyName("status"), JsonPropertyOrder(2)]
    public IReadOnlyList<string> Status { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary>The rule for applying the list, as printed.</summary>
    [JsonPropertyName("principle"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Principle { get; init; }

    /// <summary>The mandate that the list rests on.</summary>
    [JsonPropertyName("mandate"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MandateExtract? Mandate { get; init; }

    /// <summary>The options, in order.</summary>
    [JsonPropertyName("options"), JsonPropertyOrder(5)]
    public IReadOnlyList<ToolkitEntry> Options { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ToolkitEntry>.Empty;

    /// <summary><c>Annex: toolkit of 26 options</c>.</summary>
    public override string ToString() =>
        $"{Designation}: toolkit of {Options.Count} options";
}
