using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>What someone whom a request names has to do with it.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<ActorRole>))]
public readonly record struct ActorRole : IOpenCode<ActorRole>
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "asked",
        "supported",
        "engaged",
        "informed",
        "party",
        "perpetrator",
        "acknowledged",
        "concerned",
    ], StringComparer.Ordinal);

    private readonly string? _value;

    private ActorRole(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Is asked to act: "ensure that MINUSMA continues".</summary>
    public static ActorRole Asked { get; } = new("asked");

    /// <summary>Is to be supported: "support the Malian authorities".</summary>
    public static ActorRole Supported { get; } = new("supported");

    /// <summary>Is to be engaged or worked with: "engage with non-State armed groups".</summary>
    public static ActorRole Engaged { get; } = new("engaged");

    /// <summary>Is to be told or sent something: "keep the Security Council informed".</summary>
    public static ActorRole Informed { get; } = new("informed");

    /// <summary>Is a party to an instrument: "the action plan signed by the Government".</summary>
    public static ActorRole Party { get; } = new("party");

    /// <summary>Is said to commit violations or abuse: "abductions by armed groups".</summary>
    public static ActorRole Perpetrator { get; } = new("perpetrator");

    /// <summary>Is noted for what it did: "the measures taken by MONUSCO".</summary>
    public static ActorRole Acknowledged { get; } = new("acknowledged");

    /// <summary>Is what the request is about, by its staff, mandate, ranks or presence: "the child protection component of MINUSMA".</summary>
    public static ActorRole Concerned { get; } = new("concerned");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(Value);

    /// <inheritdoc/>
    public static ActorRole From(string? value) => new(value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
