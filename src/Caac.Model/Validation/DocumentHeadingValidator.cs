using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="DocumentHeading"/>: it has words.</summary>
public sealed class DocumentHeadingValidator : AbstractValidator<DocumentHeading>
{
    /// <summary>Makes the validator.</summary>
    public DocumentHeadingValidator() => RuleFor(heading => heading.Text).HasWords();
}
