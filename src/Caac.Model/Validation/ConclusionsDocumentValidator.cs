using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ConclusionsDocument"/> with all that it holds: conclusions, legal basis, requests.</summary>
public sealed class ConclusionsDocumentValidator : AbstractValidator<ConclusionsDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ConclusionsDocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ConclusionsDocumentValidator(RecordValidators parts)
    {
        CheckSymbols();
        RuleFor(document => document.Conclusion).SetValidator(parts.Conclusion!);
        RuleFor(document => document.LegalBasis).HasEachOnce(null, number => number);
        RuleForEach(document => document.LegalBasis).IsPlausible(parts.Clock);
        RuleForEach(document => document.LegalBasis).IsNotAnachronistic(parts.Clock);
        RuleForEach(document => document.Paragraphs).SetValidator(parts.Paragraph);
        RuleFor(document => document.Requests).AreThere();
        RuleFor(document => document.Requests).LabelsRun();
        RuleForEach(document => document.Requests).SetValidator(parts.Request);
        Include(parts.EveryDocument);
    }

    private void CheckSymbols()
    {
        RuleFor(document => document.Symbol)
            .Expect(
                CaacIssueCodes.ConclusionSymbolUnfit,
                (document, symbol) => symbol is null || SymbolsOf(document).Any(item => SymbolForms.IsConclusion(item, document.Conclusion?.AdoptedOn)),
                (_, symbol) => $"The conclusions have the symbol {symbol}; expected the form S/AC.51/2020/10.");
        RuleFor(document => document.Conclusion!.Symbol)
            .Expect(
                CaacIssueCodes.ConclusionSymbolDiffers,
                (document, symbol) => symbol is null || document.Symbol is null || SymbolsOf(document).Contains(symbol)
                    || !SymbolsOf(document).Any(item => SymbolForms.IsConclusion(item, document.Conclusion!.AdoptedOn)),
                (document, symbol) => $"The conclusions have the symbol {symbol}; expected that of their document, {document.Symbol}.")
            .When(document => document.Conclusion is not null);
    }

    private static IEnumerable<DocumentSymbol> SymbolsOf(CaacDocument document) =>
        document.Symbol is { } symbol ? document.OtherSymbols.Prepend(symbol) : document.OtherSymbols;
}
