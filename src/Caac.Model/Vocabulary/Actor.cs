using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// An actor by its acronym, as documents print it: a UN entity, a mission, a mechanism, a party (<c>MONUSCO</c>, <c>UNICEF</c>,
/// <c>CTFMR</c>).
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Actor>))]
public readonly record struct Actor : IOpenCode<Actor>
{
    private readonly string? _value;

    private Actor(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>The United Nations country task force on monitoring and reporting of a situation.</summary>
    public static Actor CountryTaskForce { get; } = new("CTFMR");

    /// <summary>The United Nations country team of a situation.</summary>
    public static Actor CountryTeam { get; } = new("UNCT");

    /// <summary>The United Nations Children's Fund.</summary>
    public static Actor Unicef { get; } = new("UNICEF");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => ActorTable.Default.NameOf(Value) is not null;

    /// <inheritdoc/>
    public static Actor From(string? value) => new(value);

    /// <summary>The acronym.</summary>
    public override string ToString() => Value;
}
