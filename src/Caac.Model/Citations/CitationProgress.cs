namespace Caac.Model;

/// <summary>Where the walk over a text stands between two windows of it. Places count from the start of the window to come.</summary>
internal readonly struct CitationProgress
{
    internal static readonly CitationProgress None = new()
    {
        NextItem = PinpointTarget.None,
        LastResolution = PinpointTarget.LastResolution,
        Pinpointed = PinpointTarget.None,
    };

    /// <summary>The number of units before the window.</summary>
    internal long WindowStart { get; init; }

    /// <summary>The end of what has been looked at.</summary>
    internal int Position { get; init; }

    /// <summary>The start of the next paragraph of a list; negative where none is open.</summary>
    internal int NextItem { get; init; }

    internal FoundCitation Current { get; init; }

    /// <summary>The citation found last that is no paragraph.</summary>
    internal FoundCitation Cited { get; init; }

    /// <summary>The start of the resolution cited last, in the whole text.</summary>
    internal long LastResolution { get; init; }

    /// <summary>The start of what the paragraphs named last belong to, in the whole text.</summary>
    internal long Pinpointed { get; init; }
}
