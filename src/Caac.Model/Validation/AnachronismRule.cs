using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>A resolution that a document cites is not younger than the document, nor than what encloses that.</summary>
internal static class AnachronismRule
{
    internal static IRuleBuilderOptions<T, ResolutionNumber?> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber?> rule) =>
        rule.Expect(
                (_, number, context) => !(number?.Year > DocumentOf(context)?.Date.Latest.Year),
                (_, number, context) => Message($"{number}", DocumentOf(context)))
            .WithErrorCode(CaacIssueCodes.ResolutionAnachronistic);

    internal static IRuleBuilderOptions<T, ResolutionNumber> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber> rule) =>
        rule.Expect(
                (_, number, context) => !(number.Year > DocumentOf(context)?.Date.Latest.Year),
                (_, number, context) => Message($"{number}", DocumentOf(context)))
            .WithErrorCode(CaacIssueCodes.ResolutionAnachronistic);

    private static DatedEvent? DocumentOf(IValidationContext context) =>
        context.Holders().Prepend(context.InstanceToValidate)
            .OfType<CaacDocument>()
            .Select(Chronology.DateOf)
            .FirstOrDefault(item => item is not null);

    private static string Message(string number, DatedEvent? document) =>
        $"Resolution {number} is cited; expected none after {document?.Name} of {document?.Date}.";
}
