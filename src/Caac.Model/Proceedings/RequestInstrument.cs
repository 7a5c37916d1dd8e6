using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>An instrument that a request names: an action plan, a policy, a treaty.</summary>
public sealed record RequestInstrument
{
    /// <summary>The name as printed, without an article.</summary>
    [JsonPropertyName("name"), JsonPropertyOrder(0)]
    public required string Name { get; init => field = value ?? ""; }

    /// <summary>The code, where the vocabulary has one.</summary>
    [JsonPropertyName("code"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LegalInstrument? Code { get; init; }

    /// <summary>When it was signed or adopted, where printed.</summary>
    [JsonPropertyName("date"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? Date { get; init; }

    /// <summary>Who signed or adopted it, each as printed, without an article.</summary>
    [JsonPropertyName("parties"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> Parties { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary><c>action plan (4 October 2012)</c>.</summary>
    public override string ToString() => Date is { } date ? $"{Name} ({date:P})" : Name;
}
