using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ResolutionDocument"/>: number, symbol and day of adoption agree, paragraphs are there and run on.</summary>
public sealed class ResolutionDocumentValidator : AbstractValidator<ResolutionDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ResolutionDocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ResolutionDocumentValidator(RecordValidators parts)
    {
        RuleFor(resolution => resolution.Number).IsPlausible(parts.Clock);
        RuleFor(resolution => resolution.Symbol).IsSymbolOf(resolution => resolution.Number);
        RuleFor(resolution => resolution.AdoptedOn).IsPlausible(parts.Clock);
        RuleFor(resolution => resolution.AdoptedOn).IsAdoptionOf(resolution => resolution.Number, parts.Clock);
        RuleFor(resolution => resolution.Meeting).SetValidator(parts.Meeting!);
        RuleForEach(resolution => resolution.Preamble).SetValidator(parts.Paragraph);
        RuleFor(resolution => resolution.Paragraphs).AreThere();
        RuleFor(resolution => resolution.Paragraphs).LabelsRun();
        RuleForEach(resolution => resolution.Paragraphs).SetValidator(parts.Paragraph);
        Include(parts.EveryDocument);
    }
}
