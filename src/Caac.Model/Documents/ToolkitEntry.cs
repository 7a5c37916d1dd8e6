using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One option of the toolkit: an action that the Working Group can take or recommend.</summary>
public sealed record ToolkitEntry
{
    /// <summary>Category, authority and order: <c>1-D-1</c>, <c>2-DR-1</c>, <c>5-R-2</c>.</summary>
    [JsonPropertyName("id"), JsonPropertyOrder(0)]
    public required string Id { get; init => field = value ?? ""; }

    /// <summary>The heading of the category, as printed: <c>Assistance</c>.</summary>
    [JsonPropertyName("category"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Category { get; init; }

    /// <summary>Who may use the option.</summary>
    [JsonPropertyName("authority"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ToolkitAuthority? Authority { get; init; }

    /// <summary>The place of the option under its heading, counted from 1.</summary>
    [JsonPropertyName("order"), JsonPropertyOrder(3)]
    public int Order { get; init; }

    /// <summary>The words of the option.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(4)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>The bodies and instruments that the option names, each once, as printed.</summary>
    [JsonPropertyName("entities"), JsonPropertyOrder(5)]
    public IReadOnlyList<string> Entities { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary>What the option depends on, as printed: <c>subject to availability of funding</c>.</summary>
    [JsonPropertyName("conditions"), JsonPropertyOrder(6)]
    public IReadOnlyList<string> Conditions { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary><c>3-R-2 Specific PRST or resolution, if appropriate</c>.</summary>
    public override string ToString() =>
        $"{Id} {Text}";
}
