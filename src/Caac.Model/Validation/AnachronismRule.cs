using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>A resolution that a document cites is not younger than the document, nor than what encloses that.</summary>
internal static class AnachronismRule
{
    internal static IRuleBuilderOptions<T, ResolutionNumber?> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber?> rule, TimeProvider clock) =>
        rule.Expect(
                (_, number, context) => number is not { } resolution || !IsLater(resolution, DocumentOf(context), clock),
                (_, number, context) => Message($"{number}", DocumentOf(context)))
            .WithErrorCode(CaacIssueCodes.ResolutionAnachronistic);

    internal static IRuleBuilderOptions<T, ResolutionNumber> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber> rule, TimeProvider clock) =>
        rule.Expect(
                (_, number, context) => !IsLater(number, DocumentOf(context), clock),
                (_, number, context) => Message($"{number}", DocumentOf(context)))
            .WithErrorCode(CaacIssueCodes.ResolutionAnachronistic);

    // A year that no resolution has yet is a fault of its own.
    private static bool IsLater(ResolutionNumber resolution, DatedEvent? document, TimeProvider clock) =>
        PlausibleYears.Include(resolution.Year, clock) && resolution.Year > document?.Date.Latest.Year;

    private static DatedEvent? DocumentOf(IValidationContext context) =>
        context.Holders().Prepend(context.InstanceToValidate)
            .OfType<CaacDocument>()
            .Select(Chronology.DateOf)
            .FirstOrDefault(item => item is not null);

    private static string Message(string number, DatedEvent? document) =>
        $"Resolution {number} is cited; expected none after {document?.Name} of {document?.Date}.";
}
