namespace Caac.Model;

/// <summary>What the word before a number says about the number.</summary>
internal enum CitationCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The number is one of a list: <c>,</c>, <c>and</c>.</summary>
    Listed,

    /// <summary>It is a resolution: <c>resolution</c>, <c>Res.</c></summary>
    Resolution,

    /// <summary>They are resolutions.</summary>
    Resolutions,

    /// <summary>It is, if nothing else fits better, a resolution of the Council: <c>UNSC</c>.</summary>
    Council,

    /// <summary>It is a resolution of the Council: <c>UNSCR</c>.</summary>
    CouncilResolution,

    /// <summary>It is a paragraph: <c>paragraph</c>, <c>para.</c>, <c>OP</c>.</summary>
    Paragraph,

    /// <summary>They are paragraphs, or only one.</summary>
    Paragraphs,

    /// <summary>It is something else: a day, a page, a sum.</summary>
    Other,
}
