using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Number, symbol and day of adoption of a resolution say the same.</summary>
internal static class ResolutionRules
{
    /// <summary>The symbol is one of a resolution, and of this one; a draft, which has no number, is a document of the Council.</summary>
    internal static IRuleBuilderOptions<T, DocumentSymbol?> IsSymbolOf<T>(this IRuleBuilder<T, DocumentSymbol?> rule, Func<T, ResolutionNumber?> number) =>
        rule.Expect(
                CaacIssueCodes.ResolutionSymbolUnfit,
                (instance, symbol) => symbol is null || SymbolForms.IsResolution(symbol, number(instance)),
                (instance, symbol) => $"The resolution has the symbol {symbol}; expected {Expected(number(instance))}.")
            .Expect(
                CaacIssueCodes.ResolutionSymbolDiffers,
                (instance, symbol) => symbol is null || number(instance) is not { } own || !SymbolForms.IsResolution(symbol) || SymbolForms.Names(symbol, own),
                (instance, symbol) => $"The resolution has the symbol {symbol}; expected {Expected(number(instance))}.");

    /// <summary>The day of adoption lies in the year of the number.</summary>
    internal static IRuleBuilderOptions<T, PartialDate?> IsAdoptionOf<T>(this IRuleBuilder<T, PartialDate?> rule, Func<T, ResolutionNumber?> number, TimeProvider clock) =>
        rule.Expect(
            CaacIssueCodes.ResolutionYearDiffers,
            (instance, date) => date is not { } day || number(instance) is not { } own || day.Year == own.Year || !PlausibleYears.Include(day.Year, clock),
            (instance, date) => $"The resolution was adopted on {date}; expected the year of its number, {number(instance)}.");

    private static string Expected(ResolutionNumber? number) => number is { } own ? SymbolForms.Of(own) : "the form S/RES/1612(2005)";
}
