namespace Caac.Model;

/// <summary>What the reference data say of a known code.</summary>
internal record CodeEntry
{
    internal required string Code { get; init; }

    internal required string Name { get; init; }

    internal required IReadOnlyList<string> AlternativeNames { get; init; }

    internal required FactSource Source { get; init; }
}
