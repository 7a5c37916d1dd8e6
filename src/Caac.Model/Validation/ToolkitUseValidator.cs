using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ToolkitUse"/>: option and words are there.</summary>
public sealed class ToolkitUseValidator : AbstractValidator<ToolkitUse>
{
    /// <summary>Makes the validator.</summary>
    public ToolkitUseValidator()
    {
        RuleFor(use => use.Option).SaysSomething();
        RuleFor(use => use.Words).HasWords();
    }
}
