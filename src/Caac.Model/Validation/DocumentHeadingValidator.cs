using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="DocumentHeading"/>: it has words, and no empty number.</summary>
public sealed class DocumentHeadingValidator : AbstractValidator<DocumentHeading>
{
    /// <summary>Makes the validator.</summary>
    public DocumentHeadingValidator()
    {
        RuleFor(heading => heading.Label).IsAbsentOrSaysSomething();
        RuleFor(heading => heading.Text).HasWords();
    }
}
