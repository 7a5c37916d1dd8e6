using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// What a request does, as the whole performative phrase in base form and lower case: <c>request</c>, <c>call for</c>,
/// <c>reiterate its request</c>. An ordering adverb ("also", "further") is not part of it.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<RequestVerb>))]
public readonly record struct RequestVerb : INamedCode<RequestVerb>
{
    private readonly string? _value;

    private RequestVerb(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<RequestVerb> All => RequestVerbTable.Default.Codes;

    /// <summary>Asks the addressee to act.</summary>
    public static RequestVerb Request { get; } = new("request");

    /// <summary>Asks everyone concerned for something.</summary>
    public static RequestVerb CallFor { get; } = new("call for");

    /// <summary>Takes cognizance of something.</summary>
    public static RequestVerb Note { get; } = new("note");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private CodeEntry? Entry => RequestVerbTable.Default.Find(Value);

    /// <inheritdoc/>
    public static RequestVerb From(string? value) => new(value);

    /// <inheritdoc/>
    public static RequestVerb FromName(string? name) => new(RequestVerbTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
