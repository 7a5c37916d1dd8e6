namespace Caac.Model;

/// <summary>What the elements of a symbol mean, read from its catalogue form when someone first asks.</summary>
internal sealed class SymbolParts
{
    internal required string Organ { get; init; }

    internal required bool IsKnownOrgan { get; init; }

    internal required IReadOnlyList<string> Bodies { get; init; }

    internal required string? Body { get; init; }

    internal required DocumentSeries Series { get; init; }

    internal SymbolSession? Session { get; init; }

    internal int? Year { get; init; }

    internal int? Number { get; init; }

    internal int? LastNumber { get; init; }

    internal string? NumberText { get; init; }

    internal string? Part { get; init; }

    internal required IReadOnlyList<string> Qualifiers { get; init; }

    internal required IReadOnlyList<string> Modifiers { get; init; }

    /// <summary>For each modifier the length of the symbol without it and those after it.</summary>
    internal required int[] LengthsBefore { get; init; }
}
