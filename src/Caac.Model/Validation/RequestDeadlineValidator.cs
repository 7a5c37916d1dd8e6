using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestDeadline"/>: words are there, and what they give as a time says something.</summary>
public sealed class RequestDeadlineValidator : AbstractValidator<RequestDeadline>
{
    /// <summary>Makes the validator.</summary>
    public RequestDeadlineValidator()
    {
        RuleFor(deadline => deadline.Text).HasWords();
        RuleFor(deadline => deadline.Within).IsAbsentOrSaysSomething();
    }
}
