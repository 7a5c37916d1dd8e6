using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Adoption after a meeting, as conclusions and the toolkit have it.</summary>
internal static class AdoptionRules
{
    private const int LongestYears = 2;

    internal static IRuleBuilderOptions<T, PartialDate?> DoesNotPrecede<T>(this IRuleBuilder<T, PartialDate?> rule, Func<T, DatedEvent?> earlier) =>
        rule.Expect(
            CaacIssueCodes.AdoptionBeforeMeeting,
            (instance, date) => date is not { } day || day.MayFollow(earlier(instance)),
            (instance, date) => $"The adoption is dated {date}; {earlier(instance).Expected()}.");

    /// <summary>The longest known time to an adoption is about a year; a longer one is rather a misread date.</summary>
    internal static IRuleBuilderOptions<T, PartialDate?> IsWithinTwoYearsOf<T>(this IRuleBuilder<T, PartialDate?> rule, Func<T, Meeting?> meeting) =>
        rule.Expect(
            CaacIssueCodes.AdoptionLongAfterMeeting,
            (instance, date) => !(date is { } day && meeting(instance)?.Date is { } before && IsCertainlyLongAfter(day, before)),
            (instance, date) => $"The adoption is dated {date}; expected no later than two years after the meeting on {meeting(instance)?.Date}.",
            Severity.Warning);

    private static bool IsCertainlyLongAfter(PartialDate date, PartialDate before) =>
        date.Earliest.Year > LongestYears && date.Earliest.AddYears(-LongestYears) > before.Latest;
}
