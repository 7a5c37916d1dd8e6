using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// What a request does, as the whole performative phrase in base form and lower case: <c>request</c>, <c>call for</c>,
/// <c>reiterate its request</c>. An ordering adverb ("also", "further") is not part of it.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<RequestVerb>))]
public readonly record struct RequestVerb : IOpenCode<RequestVerb>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "acknowledge",
        "appeal",
        "ask",
        "call",
        "call for",
        "call on",
        "call upon",
        "commend",
        "condemn",
        "convey",
        "decide",
        "demand",
        "draw the attention",
        "emphasize",
        "encourage",
        "express appreciation",
        "express concern",
        "express deep concern",
        "express grave concern",
        "express its concern",
        "express serious concern",
        "invite",
        "note",
        "note with appreciation",
        "note with concern",
        "reaffirm",
        "recall",
        "recognize",
        "recommend",
        "reiterate",
        "reiterate its call",
        "reiterate its request",
        "remind",
        "request",
        "stress",
        "strongly condemn",
        "strongly encourage",
        "strongly urge",
        "support",
        "take note",
        "underline",
        "underscore",
        "urge",
        "welcome",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private RequestVerb(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Asks the addressee to act.</summary>
    public static RequestVerb Request { get; } = new("request");

    /// <summary>Asks everyone concerned for something.</summary>
    public static RequestVerb CallFor { get; } = new("call for");

    /// <summary>Takes cognizance of something.</summary>
    public static RequestVerb Note { get; } = new("note");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static RequestVerb From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
