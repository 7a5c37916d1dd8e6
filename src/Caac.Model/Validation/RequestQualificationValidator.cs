using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestQualification"/>: kind and words are there.</summary>
public sealed class RequestQualificationValidator : AbstractValidator<RequestQualification>
{
    /// <summary>Makes the validator.</summary>
    public RequestQualificationValidator()
    {
        RuleFor(qualification => qualification.Kind).SaysSomething();
        RuleFor(qualification => qualification.Text).HasWords();
    }
}
