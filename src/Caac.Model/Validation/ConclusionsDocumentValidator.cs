using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ConclusionsDocument"/> with all that it holds: conclusions, legal basis, requests.</summary>
public sealed class ConclusionsDocumentValidator : AbstractValidator<ConclusionsDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ConclusionsDocumentValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal ConclusionsDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(document => document.Symbol)
            .Expect(
                (document, symbol) => symbol is null || document.OtherSymbols.Prepend(symbol).Any(SymbolForms.IsConclusion),
                (_, symbol) => $"The conclusions have the symbol {symbol}; expected the form S/AC.51/2020/10.")
            .WithErrorCode(CaacIssueCodes.ConclusionSymbolUnfit);
        RuleFor(document => document.Conclusion).SetValidator(new WorkingGroupConclusionValidator(clock)!);
        RuleForEach(document => document.LegalBasis).IsPlausible(clock);
        RuleForEach(document => document.LegalBasis).IsNotAnachronistic(clock);
        RuleForEach(document => document.Paragraphs).SetValidator(new TextParagraphValidator());
        RuleFor(document => document.Requests).AreThere();
        RuleForEach(document => document.Requests).SetValidator(new RequestValidator(clock));
        Include(new CommonDocumentValidator(annexes, clock));
    }
}
