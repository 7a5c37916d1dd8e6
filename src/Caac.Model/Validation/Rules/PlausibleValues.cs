using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Years that a document of the United Nations can speak of, and numbers that are counted from 1.</summary>
internal static class PlausibleValues
{
    internal static IRuleBuilderOptions<T, PartialDate?> IsPlausible<T>(this IRuleBuilder<T, PartialDate?> rule, TimeProvider clock) =>
        rule.Expect(CaacIssueCodes.YearImplausible, date => date is not { } day || PlausibleYears.Include(day.Year, clock), date => Message($"{date}", clock));

    internal static IRuleBuilderOptions<T, DocumentSymbol?> IsPlausible<T>(this IRuleBuilder<T, DocumentSymbol?> rule, TimeProvider clock) =>
        rule.Expect(
                CaacIssueCodes.YearImplausible,
                symbol => symbol is null || PlausibleYears.Fits(symbol, clock),
                symbol => Message($"{symbol}", clock))
            .Expect(
                CaacIssueCodes.NumberBelowOne,
                symbol => symbol?.Number is null or >= 1,
                symbol => $"{symbol} was found; expected a number from 1.");

    internal static IRuleBuilderOptions<T, ResolutionNumber> IsPlausible<T>(this IRuleBuilder<T, ResolutionNumber> rule, TimeProvider clock) =>
        rule.Expect(CaacIssueCodes.YearImplausible, number => PlausibleYears.Include(number.Year, clock), number => Message($"{number}", clock));

    internal static IRuleBuilderOptions<T, ResolutionNumber?> IsPlausible<T>(this IRuleBuilder<T, ResolutionNumber?> rule, TimeProvider clock) =>
        rule.Expect(
            CaacIssueCodes.YearImplausible,
            number => number is not { } resolution || PlausibleYears.Include(resolution.Year, clock),
            number => Message($"{number}", clock));

    /// <summary>A number is counted from 1, where there is one.</summary>
    internal static IRuleBuilderOptions<T, int?> IsCountedFromOne<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Expect(CaacIssueCodes.NumberBelowOne, number => number is null or >= 1, number => $"The number is {number}; expected 1 or more.");

    /// <inheritdoc cref="IsCountedFromOne{T}(IRuleBuilder{T, int?})"/>
    internal static IRuleBuilderOptions<T, int> IsCountedFromOne<T>(this IRuleBuilder<T, int> rule) =>
        rule.Expect(CaacIssueCodes.NumberBelowOne, number => number >= 1, number => $"The number is {number}; expected 1 or more.");

    private static string Message(string seen, TimeProvider clock) => $"{seen} was found; expected {PlausibleYears.Expected(clock)}.";
}
