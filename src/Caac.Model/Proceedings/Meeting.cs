using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A meeting of the Working Group, or of the Security Council.</summary>
public sealed record Meeting
{
    /// <summary>The day of the meeting.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary>The number of the meeting, where printed: 67 for "its 67th meeting".</summary>
    [JsonPropertyName("ordinal"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ordinal { get; init; }

    /// <summary>The form, as printed: <c>closed videoconference meeting</c>, <c>formal meeting</c>.</summary>
    [JsonPropertyName("format"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format { get; init; }

    /// <summary>Who else spoke to the Working Group, each as printed, without an article.</summary>
    [JsonPropertyName("addressedBy"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> AddressedBy { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary><c>formal meeting, 31 March 2023</c>.</summary>
    public override string ToString() =>
        $"{(Ordinal is { } number ? $"meeting {number}" : Format ?? "meeting")}{(Date is { } day ? $", {day:P}" : "")}";
}
