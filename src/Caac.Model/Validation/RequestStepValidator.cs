using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestStep"/>: verb and words are there.</summary>
public sealed class RequestStepValidator : AbstractValidator<RequestStep>
{
    /// <summary>Makes the validator.</summary>
    public RequestStepValidator()
    {
        RuleFor(step => step.Verb)
            .Expect(
                verb => !string.IsNullOrWhiteSpace(verb.Value),
                verb => $"The verb is {Quotation.Of(verb.Value)}; expected one such as \"request\".")
            .WithErrorCode(CaacIssueCodes.RequestWithoutVerb)
            .WithSeverity(Severity.Warning);
        RuleFor(step => step.Text).HasWords();
    }
}
