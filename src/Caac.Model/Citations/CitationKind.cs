namespace Caac.Model;

/// <summary>What a citation in running text points to.</summary>
public enum CitationKind
{
    /// <summary>
    /// A document by its symbol: <c>S/2021/384</c>, <c>S/RES/1612 (2005)</c>, or a joint symbol <c>A/57/759-S/2003/332</c>.
    /// </summary>
    Document,

    /// <summary>A resolution of the Security Council by number and year: <c>1612 (2005)</c>.</summary>
    Resolution,

    /// <summary>A resolution by its number alone: <c>UNSC 1612</c>, <c>UNSCR 2532</c>, <c>resolution 1325</c>.</summary>
    ResolutionWithoutYear,

    /// <summary>A paragraph, mostly of a resolution cited beside it: the <c>5 (c)</c> of <c>5 (c) of resolution 1539 (2004)</c>.</summary>
    Paragraph,
}
