namespace Caac.Model;

/// <summary>A place that cites something, and what the walk over the text must know of it.</summary>
internal readonly struct FoundCitation
{
    internal CitationKind Kind { get; init; }

    internal int Start { get; init; }

    internal int End { get; init; }

    internal int Number { get; init; }

    internal int Year { get; init; }

    /// <summary>
    /// The start of what a paragraph belongs to, in the whole text even where only a window of it is at hand; -1 where it is unknown.
    /// </summary>
    internal long Target { get; init; }

    /// <summary>Whether numbers alone may follow in a list: "resolutions 1612, 1882 and 1998".</summary>
    internal bool OpensList { get; init; }

    internal bool Exists => End > 0;

    internal bool IsResolution => Exists && Kind is CitationKind.Resolution or CitationKind.ResolutionWithoutYear;

    /// <summary>The same citation in a window that starts further on; none where it lies before that.</summary>
    internal FoundCitation SeenFrom(int start) => End > start ? this with { Start = Start - start, End = End - start } : default;
}
