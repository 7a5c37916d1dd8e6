using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>In what way words qualify a request.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<QualificationKind>))]
public readonly record struct QualificationKind : IOpenCode<QualificationKind>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "mandate",
        "law",
        "purpose",
        "context",
        "constraint",
        "concern",
        "condition",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private QualificationKind(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The mandate within which to act: "in line with their respective mandates".</summary>
    public static QualificationKind Mandate { get; } = new("mandate");

    /// <summary>The law, resolution, policy or standard that applies: "in violation of applicable international law".</summary>
    public static QualificationKind Law { get; } = new("law");

    /// <summary>What it is to lead to: "with a view to developing action plans".</summary>
    public static QualificationKind Purpose { get; } = new("purpose");

    /// <summary>In what course of events: "in the context of the discussions on the drawdown".</summary>
    public static QualificationKind Context { get; } = new("context");

    /// <summary>What stands in the way: "recognizing the security and logistical constraints".</summary>
    public static QualificationKind Constraint { get; } = new("constraint");

    /// <summary>A concern that is expressed beside: "while expressing grave concern that".</summary>
    public static QualificationKind Concern { get; } = new("concern");

    /// <summary>What it depends on: "subject to availability of funding", "as appropriate".</summary>
    public static QualificationKind Condition { get; } = new("condition");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static QualificationKind From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
