using System.Globalization;

namespace Caac.Model.Validation;

/// <summary>
/// Which symbols each kind of document bears. A revision, an addendum or a corrigendum has the form of its base. Source:
/// research.un.org/en/docs/sc and the symbols in use.
/// </summary>
internal static class SymbolForms
{
    private const string Council = "S";
    private const string Assembly = "A";
    private const string WorkingGroup = "AC.51";

    // Before it, documents of the Council had running numbers: S/25704.
    private const int FirstYearInCouncilSymbols = 1994;

    // Before it, the Working Group issued its documents in the Council's own series: S/2006/724.
    private const int FirstYearOfWorkingGroupSymbols = 2007;

    // Up to it, resolutions were first issued in the Council's own series.
    private const int LastYearOfResolutionsAsDocuments = 1964;

    /// <summary>
    /// <c>S/2021/384</c>; for what the Working Group issues <c>S/AC.51/2007/2</c>, so not for a letter from the President of the
    /// Council, nor for one by which the Chair conveys conclusions, which the Council issues; where neither side is the Council, a
    /// document of any organ.
    /// </summary>
    internal static bool IsLetter(DocumentSymbol symbol, Correspondence letter) =>
        IsCouncilDocument(symbol, letter.Date ?? letter.Distribution?.Date)
        || (IsWorkingGroupDocument(symbol) && letter is not ChairLetter && !IsOfPresident(letter.From))
        || (IsPlain(symbol) && symbol.Organ != Council && !IsOfCouncil(letter.From) && !IsOfCouncil(letter.To));

    /// <summary><c>S/AC.51/2007/2</c>, or <c>S/2006/724</c> as it was before.</summary>
    internal static bool IsToolkit(DocumentSymbol symbol) => IsWorkingGroupDocument(symbol) || IsYearlyCouncilDocument(symbol);

    /// <summary><c>S/AC.51/2020/10</c>; the first conclusions are <c>S/2006/724</c>.</summary>
    internal static bool IsConclusion(DocumentSymbol symbol, PartialDate? adoptedOn) =>
        IsWorkingGroupDocument(symbol)
        || (IsYearlyCouncilDocument(symbol)
            && symbol.Year < FirstYearOfWorkingGroupSymbols
            && !(adoptedOn?.Earliest.Year >= FirstYearOfWorkingGroupSymbols));

    /// <summary><c>S/2020/1030</c>, or the Assembly's half of a joint symbol: <c>A/75/873-S/2021/437</c>.</summary>
    internal static bool IsReport(DocumentSymbol symbol) =>
        IsYearlyCouncilDocument(symbol) || (symbol.Organ == Assembly && symbol.Session is not null && symbol.Bodies.Count == 0 && IsPlain(symbol));

    /// <summary>
    /// As <see cref="IsReport(DocumentSymbol)"/>; of a report that is not for the Council, any document of another organ; of a report of
    /// the Working Group, also one of its own series.
    /// </summary>
    internal static bool IsReport(DocumentSymbol symbol, ReportDocument report) =>
        IsCouncilDocument(symbol, report.Distribution?.Date)
        || (IsPlain(symbol) && symbol.Organ != Council)
        || (IsWorkingGroupDocument(symbol) && report.Author?.Contains("Working Group", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary><c>S/PRST/2020/8</c>, or <c>S/25184</c> as it was before.</summary>
    internal static bool IsPresidentialStatement(DocumentSymbol symbol, PartialDate? date) =>
        (symbol.Organ == Council
            && symbol.Bodies.Count == 0
            && symbol.Series == DocumentSeries.PresidentialStatement
            && symbol is { Number: not null, Year: not null })
        || (symbol.Year is null && IsCouncilDocument(symbol, date));

    /// <summary><c>S/RES/1612(2005)</c>.</summary>
    internal static bool IsResolution(DocumentSymbol symbol) =>
        symbol.Organ == Council && symbol.Bodies.Count == 0 && symbol.Series == DocumentSeries.Resolution && symbol.Number is not null;

    /// <summary>
    /// <c>S/RES/1612(2005)</c>, or <c>S/5471</c> as an early resolution was first issued; without a number, which a draft does not have,
    /// also <c>S/2005/506</c>.
    /// </summary>
    internal static bool IsResolution(DocumentSymbol symbol, ResolutionNumber? number) =>
        IsResolution(symbol)
        || (IsCouncilDocument(symbol, null)
            && (number is not { } own || (own.Year <= LastYearOfResolutionsAsDocuments && symbol.Year is null)));

    /// <summary>Whether the symbol of a resolution names this one; the year may be left out.</summary>
    internal static bool Names(DocumentSymbol symbol, ResolutionNumber resolution) =>
        symbol.Number == resolution.Number && (symbol.Year is null || symbol.Year == resolution.Year);

    /// <summary>The symbol of a resolution, also where there is no such number.</summary>
    internal static string Of(ResolutionNumber resolution) => string.Create(CultureInfo.InvariantCulture, $"S/RES/{resolution.Number}({resolution.Year})");

    /// <summary>The symbols that a text writes, joint ones included; none where it is no symbol.</summary>
    internal static IReadOnlyList<DocumentSymbol> SymbolsOf(string? text)
    {
        _ = DocumentSymbol.TryParseAll(text, DocumentSymbolStyles.Default, out var result);
        return result.Symbols;
    }

    private static bool IsWorkingGroupDocument(DocumentSymbol symbol) =>
        symbol.Organ == Council && symbol.Bodies is [WorkingGroup] && symbol.Year is not null && IsPlain(symbol);

    private static bool IsYearlyCouncilDocument(DocumentSymbol symbol) => symbol.Year is not null && IsCouncilDocument(symbol, null);

    private static bool IsCouncilDocument(DocumentSymbol symbol, PartialDate? date) =>
        symbol.Organ == Council && symbol.Bodies.Count == 0 && IsPlain(symbol)
        && (symbol.Year is not null || !(date?.Earliest.Year >= FirstYearInCouncilSymbols));

    private static bool IsPlain(DocumentSymbol symbol) => symbol.Series == DocumentSeries.Document && symbol.Number is not null;

    private static bool IsOfPresident(string? party) => party?.Contains("President of the Security Council", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsOfCouncil(string? party) => party?.Contains("Security Council", StringComparison.OrdinalIgnoreCase) == true;
}
