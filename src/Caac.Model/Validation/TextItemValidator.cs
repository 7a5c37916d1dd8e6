using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="TextItem"/>: label and words are there, the labels of the items inside run on.</summary>
public sealed class TextItemValidator : AbstractValidator<TextItem>
{
    /// <summary>Makes the validator.</summary>
    public TextItemValidator()
    {
        RuleFor(item => item.Label).IsLabel();
        RuleFor(item => item.LabelPrinted).IsPrinted(item => item.Label);
        RuleFor(item => item.Text).HasWords();
        RuleFor(item => item.Items).LabelsRun();
        RuleForEach(item => item.Items).SetValidator(this);
    }
}
