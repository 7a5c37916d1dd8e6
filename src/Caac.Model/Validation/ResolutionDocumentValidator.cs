using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ResolutionDocument"/>: number, symbol and day of adoption agree, paragraphs are there and run on.</summary>
public sealed class ResolutionDocumentValidator : AbstractValidator<ResolutionDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ResolutionDocumentValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal ResolutionDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(resolution => resolution.Number).IsPlausible(clock);
        RuleFor(resolution => resolution.Symbol).IsSymbolOf(resolution => resolution.Number);
        RuleFor(resolution => resolution.AdoptedOn).IsPlausible(clock);
        RuleFor(resolution => resolution.AdoptedOn).IsAdoptionOf(resolution => resolution.Number, clock);
        RuleFor(resolution => resolution.Meeting).SetValidator(new MeetingValidator(clock)!);
        RuleForEach(resolution => resolution.Preamble).SetValidator(new TextParagraphValidator());
        RuleFor(resolution => resolution.Paragraphs).AreThere();
        RuleFor(resolution => resolution.Paragraphs).LabelsRun();
        RuleForEach(resolution => resolution.Paragraphs).SetValidator(new TextParagraphValidator());
        Include(new CommonDocumentValidator(annexes, clock));
    }
}
