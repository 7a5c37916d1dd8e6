namespace Caac.Model;

/// <summary>Which deviations from the UN's own writing are tolerated when a symbol is read; one bit for each.</summary>
/// <remarks>
/// The bits of <see cref="Default"/> are ways of writing the same symbol and pass in silence, but for <see cref="OuterBlanks"/>,
/// <see cref="UnknownOrgan"/> and <see cref="BodyOnly"/>, which are reported; the others are defects seen in UN output, and each repair is
/// reported as a warning that says what was done. Two symbols run together are never taken apart.
/// </remarks>
[Flags]
public enum DocumentSymbolStyles
{
    /// <summary>Only what the UN documents: the catalogue form <c>S/RES/1612(2005)</c> and the printed one <c>S/RES/1612 (2005)</c>.</summary>
    Strict = 0,

    /// <summary>Blanks before and after, <c>" S/2021/384 "</c>; taken away, with a warning.</summary>
    OuterBlanks = 1 << 0,

    /// <summary>Blanks where the UN prints none, several of them, and no-break spaces: <c>S / 2021 / 384</c>.</summary>
    InnerBlanks = 1 << 1,

    /// <summary>An en dash, a no-break hyphen or the like for a hyphen: <c>S/8248/Add.7–9</c>.</summary>
    Dashes = 1 << 2,

    /// <summary>Modifiers, and the words before the numerals of notes, in another case: <c>A/70/7/ADD.33</c>, <c>A/36/23(PART I)</c>.</summary>
    ModifierCase = 1 << 3,

    /// <summary>Stars after the symbol, which mark a reissue for technical reasons: <c>S/25647*</c>.</summary>
    Stars = 1 << 4,

    /// <summary>A label of the tables of the Dag Hammarskjöld Library after the symbol: <c>S/25184 (PRST)</c>.</summary>
    Labels = 1 << 5,

    /// <summary>A lead before the symbol: <c>UN Doc. S/2021/384</c>.</summary>
    Lead = 1 << 6,

    /// <summary>An organ or own series that is not registered, <c>XYZ/2001/1</c>; kept, with a warning.</summary>
    UnknownOrgan = 1 << 7,

    /// <summary>The symbol of a body without a document, <c>S/AC.51</c>; kept, with a warning.</summary>
    BodyOnly = 1 << 8,

    /// <summary>What is tolerated where nothing else is said: every way of writing a symbol, no defect. Every symbol written by <see cref="DocumentSymbol"/> reads back.</summary>
    Default = OuterBlanks | InnerBlanks | Dashes | ModifierCase | Stars | Labels | Lead | UnknownOrgan | BodyOnly,

    /// <summary><c>S/2014//502</c>, read as <c>S/2014/502</c>.</summary>
    DoubledSlash = 1 << 9,

    /// <summary><c>S/PRST2009/9</c>, read as <c>S/PRST/2009/9</c>.</summary>
    MissingSlash = 1 << 10,

    /// <summary><c>E/CN.4/RES/23/(XXXV)</c>, read as <c>E/CN.4/RES/23(XXXV)</c>.</summary>
    StraySlash = 1 << 11,

    /// <summary><c>A/77/L45</c>, read as <c>A/77/L.45</c>.</summary>
    MissingDot = 1 << 12,

    /// <summary><c>A/C.6/79.SR.37</c>, read as <c>A/C.6/79/SR.37</c>.</summary>
    DotForSlash = 1 << 13,

    /// <summary><c>A/36/pv.53</c>, read as <c>A/36/PV.53</c>.</summary>
    LowerCase = 1 << 14,

    /// <summary><c>A/RES/3049XXVII)</c>, read as <c>A/RES/3049(XXVII)</c>.</summary>
    UnbalancedBracket = 1 << 15,

    /// <summary><c>S/2021/384&amp;Lang=E</c>, read as <c>S/2021/384</c>.</summary>
    LinkTail = 1 << 16,

    /// <summary><c>S/PV.3745Resumption1</c>, read as <c>S/PV.3745(Resumption1)</c>.</summary>
    MissingBrackets = 1 << 17,

    /// <summary>Everything that can be understood.</summary>
    Any = Default | DoubledSlash | MissingSlash | StraySlash | MissingDot | DotForSlash | LowerCase | UnbalancedBracket | LinkTail | MissingBrackets,
}
