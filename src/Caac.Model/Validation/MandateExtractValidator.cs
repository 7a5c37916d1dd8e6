using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="MandateExtract"/>: it quotes something, and its items are in order.</summary>
public sealed class MandateExtractValidator : AbstractValidator<MandateExtract>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public MandateExtractValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal MandateExtractValidator(RecordValidators parts)
    {
        RuleFor(extract => extract.Source).SetValidator(parts.Citation!);
        RuleFor(extract => extract.Text).HasWords().When(extract => extract.Text is not null || extract.Items.Count == 0);
        RuleFor(extract => extract.Items).LabelsRun();
        RuleForEach(extract => extract.Items).SetValidator(parts.Item);
    }
}
