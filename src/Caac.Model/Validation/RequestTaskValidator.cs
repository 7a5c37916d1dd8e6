using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestTask"/>: words are there.</summary>
public sealed class RequestTaskValidator : AbstractValidator<RequestTask>
{
    /// <summary>Makes the validator.</summary>
    public RequestTaskValidator()
    {
        RuleFor(task => task.Text).HasWords();
    }
}
