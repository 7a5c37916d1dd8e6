using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="TextParagraph"/>: words are there, the labels of the items inside run on.</summary>
public sealed class TextParagraphValidator : AbstractValidator<TextParagraph>
{
    /// <summary>Makes the validator.</summary>
    public TextParagraphValidator()
        : this(new RecordValidators(null))
    {
    }

    internal TextParagraphValidator(RecordValidators parts)
    {
        RuleFor(paragraph => paragraph.Label!).IsLabel().When(paragraph => paragraph.Label is not null);
        RuleFor(paragraph => paragraph.LabelPrinted).IsPrinted(paragraph => paragraph.Label!).When(paragraph => paragraph.Label is not null);
        RuleFor(paragraph => paragraph.Section).IsAbsentOrSaysSomething();
        RuleFor(paragraph => paragraph.Text).HasWords();
        RuleForEach(paragraph => paragraph.Steps).SetValidator(parts.Step);
        RuleFor(paragraph => paragraph.Items).LabelsRun();
        RuleForEach(paragraph => paragraph.Items).SetValidator(parts.Item);
    }
}
