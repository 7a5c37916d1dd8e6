using System.Globalization;
using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Citation"/>: one readable target, and none that is younger than the document that cites it.</summary>
public sealed class CitationValidator : AbstractValidator<Citation>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public CitationValidator(TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        RuleFor(citation => citation)
            .Expect(citation => TargetsOf(citation) == 1, citation => $"The citation names {TargetsOf(citation)} targets; expected one.")
            .WithErrorCode(CaacIssueCodes.CitationTargetNotOne);
        RuleFor(citation => citation.Resolution).IsPlausible(clock);
        RuleFor(citation => citation.Resolution).IsNotAnachronistic(clock);
        RuleFor(citation => citation.ResolutionWithoutYear)
            .Expect(
                number => number is null || (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0),
                number => $"{Quotation.Of(number)} is cited; expected the number of a resolution, such as \"1612\".")
            .WithErrorCode(CaacIssueCodes.CitationTargetUnreadable);
        RuleFor(citation => citation.Document)
            .Expect(
                document => document is null || SymbolForms.IsSymbol(document),
                document => $"{Quotation.Of(document)} is cited; expected the symbol of a document, such as \"S/2020/1030\".")
            .WithErrorCode(CaacIssueCodes.CitationTargetUnreadable);
        RuleFor(citation => citation.Count).IsCountedFromOne();
    }

    private static int TargetsOf(Citation citation) =>
        (citation.Resolution is null ? 0 : 1) + (citation.ResolutionWithoutYear is null ? 0 : 1) + (citation.Document is null ? 0 : 1);
}
