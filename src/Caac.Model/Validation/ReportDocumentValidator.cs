using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ReportDocument"/>: symbol, ordinal, period, and paragraphs that run on.</summary>
public sealed class ReportDocumentValidator : AbstractValidator<ReportDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ReportDocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ReportDocumentValidator(RecordValidators parts)
    {
        RuleFor(report => report.Symbol)
            .Expect(
                CaacIssueCodes.ReportSymbolUnfit,
                (report, symbol) => symbol is null || report.OtherSymbols.Prepend(symbol).Any(item => SymbolForms.IsReport(item, report)),
                (_, symbol) => $"The report has the symbol {symbol}; expected the form S/2020/1030.");
        RuleFor(report => report.Symbol)
            .Expect(
                CaacIssueCodes.ReportSymbolYearOdd,
                (report, symbol) => !(symbol.PlausibleYear(parts.Clock) < report.Period?.To?.Earliest.Year),
                (report, symbol) =>
                    $"The report has the symbol {symbol}; expected no earlier year than that of the end of its period, {report.Period?.To}.",
                Severity.Warning);
        RuleFor(report => report.Author).IsAbsentOrNamed();
        RuleFor(report => report.Ordinal).IsCountedFromOne();
        RuleFor(report => report.Situation)
            .Expect(
                CaacIssueCodes.SituationEmpty,
                situation => situation is not { } named || WordRules.AreWords(named.Value),
                situation => $"The situation of the report is {Quotation.Of(situation?.Value)}; expected the name of one.");
        RuleFor(report => report.Period).SetValidator(parts.Period!);
        RuleForEach(report => report.Headings).SetValidator(parts.Heading);
        RuleFor(report => report.Paragraphs).AreThere();
        RuleFor(report => report.Paragraphs).LabelsRun();
        RuleForEach(report => report.Paragraphs).SetValidator(parts.Paragraph);
        Include(parts.EveryDocument);
    }
}
