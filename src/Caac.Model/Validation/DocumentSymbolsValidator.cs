using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The symbols under which a document is, or was, issued: they can be true, fit its dates, and fit each other.</summary>
internal sealed class DocumentSymbolsValidator : AbstractValidator<CaacDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="parts">The validators of what it holds.</param>
    internal DocumentSymbolsValidator(RecordValidators parts)
    {
        RuleFor(document => document.Symbol).IsPlausible(parts.Clock);
        RuleFor(document => document.Symbol)
            .Expect(
                CaacIssueCodes.DocumentSymbolYearOdd,
                (document, symbol) => symbol.PlausibleYear(parts.Clock) is not { } year || FitsDates(year, document),
                (document, symbol) => $"The document has the symbol {symbol}; expected a year {Range(document)}.",
                Severity.Warning);
        RuleForEach(document => document.OtherSymbols).IsPlausible(parts.Clock);
        RuleFor(document => document.OtherSymbols).Custom(CheckOrgans);
        RuleForEach(document => document.EarlierIssues).SetValidator(parts.EarlierIssue);
        RuleForEach(document => document.EarlierIssues)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{nameof(EarlierIssue.Symbol)}")
            .Expect(
                CaacIssueCodes.EarlierIssueNotEarlier,
                (document, issue) => issue.Symbol is not { } symbol || IsEarlier(symbol, document, parts.Clock),
                (document, issue) => $"The earlier issue has the symbol {issue.Symbol}; expected an earlier one, and another than the document has.");
        RuleFor(document => document.EarlierIssues).HasEachOnce(nameof(EarlierIssue.Symbol), issue => issue.Symbol);
    }

    private static bool IsEarlier(DocumentSymbol symbol, CaacDocument document, TimeProvider clock) =>
        symbol != document.Symbol
        && !document.OtherSymbols.Contains(symbol)
        && !(symbol.PlausibleYear(clock) > (document.Symbol.PlausibleYear(clock) ?? document.Distribution?.Date?.Latest.Year));

    private static void CheckOrgans(IReadOnlyList<DocumentSymbol> symbols, ValidationContext<CaacDocument> context)
    {
        var seen = new Dictionary<string, DocumentSymbol>(StringComparer.Ordinal);
        if (context.InstanceToValidate.Symbol is { } first)
        {
            seen.Add(first.Organ, first);
        }

        for (var i = 0; i < symbols.Count; i++)
        {
            if (!seen.TryAdd(symbols[i].Organ, symbols[i]))
            {
                context.AddElementFailure(
                    i,
                    null,
                    CaacIssueCodes.JointSymbolsOfOneOrgan,
                    $"The joint symbol has the members {seen[symbols[i].Organ]} and {symbols[i]}; expected members of different organs.",
                    Severity.Warning);
            }
        }
    }

    private static string Range(CaacDocument document) => (Chronology.DateOf(document)?.Date, document.Distribution?.Date) switch
    {
        ({ } written, { } distributed) => $"from {written} to {distributed}",
        ({ } written, null) => $"from {written} on",
        (null, var distributed) => $"up to {distributed}",
    };

    /// <summary>A text can be numbered in any year from its writing to its distribution; the toolkit of 2006 was, in 2007, for 2008.</summary>
    private static bool FitsDates(int year, CaacDocument document)
    {
        var (written, distributed) = (Chronology.DateOf(document)?.Date, document.Distribution?.Date);

        // Dates in the wrong order are a fault of their own.
        return written is { } from && distributed is { } to && to.IsCertainlyBefore(from)
            ? year >= to.Earliest.Year && year <= from.Latest.Year
            : !(year < written?.Earliest.Year) && !(year > distributed?.Latest.Year);
    }
}
