namespace Caac.Model;

/// <summary>A place that cites something, and what the walk over the text must know of it.</summary>
internal readonly struct FoundCitation
{
    internal CitationKind Kind { get; init; }

    internal int Start { get; init; }

    internal int End { get; init; }

    internal int Number { get; init; }

    internal int Year { get; init; }

    /// <summary>The start of what a paragraph belongs to; -1 where that is unknown.</summary>
    internal int Target { get; init; }

    /// <summary>Whether numbers alone may follow in a list: "resolutions 1612, 1882 and 1998".</summary>
    internal bool OpensList { get; init; }

    internal bool Exists => End > 0;

    internal bool IsResolution => Exists && Kind is CitationKind.Resolution or CitationKind.ResolutionWithoutYear;
}
