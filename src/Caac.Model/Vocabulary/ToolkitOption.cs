using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// An option of the toolkit by its id: category, authority and order (<c>1-D-1</c>, <c>2-DR-1</c>, <c>5-R-2</c>). Source: <c>S/AC.51/2007/2</c>,
/// the list of possible actions by the Working Group; the list calls itself indicative and non-limitative.
/// </summary>
[JsonConverter(typeof(OpenCodeJsonConverter<ToolkitOption>))]
public readonly record struct ToolkitOption : INamedCode<ToolkitOption>
{
    private readonly string? _value;

    private ToolkitOption(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <inheritdoc/>
    public static IReadOnlyList<ToolkitOption> All => ToolkitOptionTable.Default.Codes;

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => Entry is not null;

    /// <inheritdoc/>
    public string Name => Entry?.Name ?? Value;

    /// <inheritdoc/>
    public IReadOnlyList<string> AlternativeNames => Entry?.AlternativeNames ?? [];

    /// <summary>The heading that the option stands under: <c>Assistance</c>; empty where it is unknown.</summary>
    public string Category => Entry?.Category ?? "";

    /// <summary>Who may use the option; null where it is unknown.</summary>
    public ToolkitAuthority? Authority => Entry?.Authority;

    /// <summary>The bodies and instruments that the option names, as printed.</summary>
    public IReadOnlyList<string> Entities => Entry?.Entities ?? [];

    /// <summary>What the option depends on, as printed: <c>subject to availability of funding</c>.</summary>
    public IReadOnlyList<string> Conditions => Entry?.Conditions ?? [];

    /// <inheritdoc/>
    public FactSource? Source => Entry?.Source;

    private ToolkitOptionEntry? Entry => ToolkitOptionTable.Default.Find(Value);

    /// <inheritdoc/>
    public static ToolkitOption From(string? value) => new(value);

    /// <inheritdoc/>
    public static ToolkitOption FromName(string? name) => new(ToolkitOptionTable.Default.FindByName(name ?? "")?.Code ?? name);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;
}
