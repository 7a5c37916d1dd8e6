using System.Globalization;
using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Citation"/>: one readable target, and none that is younger than the document that cites it.</summary>
public sealed class CitationValidator : AbstractValidator<Citation>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public CitationValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal CitationValidator(RecordValidators parts)
    {
        RuleFor(citation => citation)
            .Expect(
                CaacIssueCodes.CitationTargetNotOne,
                citation => TargetsOf(citation) == 1,
                citation => $"The citation names {TargetsOf(citation)} targets; expected one.");
        RuleFor(citation => citation.Resolution).IsPlausible(parts.Clock);
        RuleFor(citation => citation.Resolution).IsNotAnachronistic(parts.Clock);
        RuleFor(citation => citation.ResolutionWithoutYear)
            .Expect(
                CaacIssueCodes.CitationTargetUnreadable,
                number => number is null || (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0),
                number => $"{Quotation.Of(number)} is cited; expected the number of a resolution, such as \"1612\".");
        CheckDocument(parts.Clock);
        RuleForEach(citation => citation.Paragraphs).SaysSomething();
        RuleFor(citation => citation.Count).IsCountedFromOne();
    }

    private void CheckDocument(TimeProvider clock)
    {
        RuleFor(citation => citation.Document)
            .Expect(
                CaacIssueCodes.CitationTargetUnreadable,
                document => document is null || SymbolForms.SymbolsOf(document).Count > 0,
                document => $"{Quotation.Of(document)} is cited; expected the symbol of a document, such as \"S/2020/1030\".");
        RuleFor(citation => citation.Document)
            .Expect(
                CaacIssueCodes.YearImplausible,
                document => SymbolForms.SymbolsOf(document).All(symbol => PlausibleYears.Fits(symbol, clock)),
                document => $"{document} was found; expected {PlausibleYears.Expected(clock)}.");
        RuleFor(citation => citation.Document)
            .Expect(
                CaacIssueCodes.NumberBelowOne,
                document => SymbolForms.SymbolsOf(document).All(symbol => symbol.Number is null or >= 1),
                document => $"{document} was found; expected a number from 1.");
        RuleFor(citation => citation.Document)
            .Expect(
                CaacIssueCodes.SymbolAnachronistic,
                (_, document, context) => !SymbolForms.SymbolsOf(document).Any(symbol => AnachronismRules.IsLater(symbol, context, clock)),
                (_, document, context) => AnachronismRules.Message(document, context),
                Severity.Warning);
    }

    private static int TargetsOf(Citation citation) =>
        (citation.Resolution is null ? 0 : 1) + (citation.ResolutionWithoutYear is null ? 0 : 1) + (citation.Document is null ? 0 : 1);
}
