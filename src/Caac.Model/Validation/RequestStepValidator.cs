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
                CaacIssueCodes.RequestWithoutVerb,
                verb => WordRules.AreWords(verb.Value),
                verb => $"The verb is {Quotation.Of(verb.Value)}; expected one such as \"request\".",
                Severity.Warning);
        RuleFor(step => step.Adverb).IsAbsentOrSaysSomething();
        RuleFor(step => step.Text).HasWords();
    }
}
