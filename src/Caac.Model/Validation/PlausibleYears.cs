using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The years that a document of the United Nations can speak of: from its first documents to next year.</summary>
internal static class PlausibleYears
{
    private const int First = 1946;

    internal static IRuleBuilderOptions<T, PartialDate?> IsPlausible<T>(this IRuleBuilder<T, PartialDate?> rule, TimeProvider clock) =>
        rule.Expect(date => date is not { } day || Include(day.Year, clock), date => Message($"{date}", clock))
            .WithErrorCode(CaacIssueCodes.YearImplausible);

    internal static IRuleBuilderOptions<T, DocumentSymbol?> IsPlausible<T>(this IRuleBuilder<T, DocumentSymbol?> rule, TimeProvider clock) =>
        rule.Expect(symbol => symbol?.Year is not { } year || Include(year, clock), symbol => Message($"{symbol}", clock))
            .WithErrorCode(CaacIssueCodes.YearImplausible);

    internal static IRuleBuilderOptions<T, ResolutionNumber> IsPlausible<T>(this IRuleBuilder<T, ResolutionNumber> rule, TimeProvider clock) =>
        rule.Expect(number => Include(number.Year, clock), number => Message($"{number}", clock))
            .WithErrorCode(CaacIssueCodes.YearImplausible);

    internal static IRuleBuilderOptions<T, ResolutionNumber?> IsPlausible<T>(this IRuleBuilder<T, ResolutionNumber?> rule, TimeProvider clock) =>
        rule.Expect(number => number is not { } resolution || Include(resolution.Year, clock), number => Message($"{number}", clock))
            .WithErrorCode(CaacIssueCodes.YearImplausible);

    /// <summary>The year of a symbol, where it has one that can be true.</summary>
    internal static int? PlausibleYear(this DocumentSymbol? symbol, TimeProvider clock) =>
        symbol?.Year is { } year && Include(year, clock) ? year : null;

    internal static bool Include(int year, TimeProvider clock) => year >= First && year <= Last(clock);

    private static int Last(TimeProvider clock) => clock.GetUtcNow().Year + 1;

    private static string Message(string seen, TimeProvider clock) => $"{seen} was found; expected a year from {First} to {Last(clock)}.";
}
