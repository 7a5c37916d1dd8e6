using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Who may have a document, as its masthead prints after "Distr.:". Source: the editorial manual of the United Nations.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<DistributionKind>))]
public readonly record struct DistributionKind : IOpenCode<DistributionKind>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "general",
        "limited",
        "restricted",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private DistributionKind(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Open to everyone.</summary>
    public static DistributionKind General { get; } = new("general");

    /// <summary>For the moment of use only, such as a draft resolution.</summary>
    public static DistributionKind Limited { get; } = new("limited");

    /// <summary>For the members of a body only.</summary>
    public static DistributionKind Restricted { get; } = new("restricted");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static DistributionKind From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
