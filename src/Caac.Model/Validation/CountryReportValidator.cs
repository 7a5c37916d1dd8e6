using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="CountryReport"/>: its symbol, ordinal, situation and period.</summary>
public sealed class CountryReportValidator : AbstractValidator<CountryReport>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public CountryReportValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal CountryReportValidator(RecordValidators parts)
    {
        CheckSymbol(parts.Clock);
        RuleFor(report => report.Ordinal).IsCountedFromOne();
        RuleFor(report => report.Situation)
            .Expect(
                CaacIssueCodes.SituationEmpty,
                (_, situation, context) => situation is { } named
                    ? WordRules.AreWords(named.Value)
                    : context.Holders().OfType<WorkingGroupConclusion>().Any(),
                (_, situation, _) => $"The situation of the report is {Quotation.Of(situation?.Value)}; expected the name of one.");
        RuleFor(report => report.Period).SetValidator(parts.Period!);
        RuleFor(report => report.IntroducedBy).IsAbsentOrNamed();
    }

    private void CheckSymbol(TimeProvider clock)
    {
        RuleFor(report => report.Symbol)
            .Expect(
                CaacIssueCodes.ReportWithoutSymbol,
                symbol => symbol is not null,
                _ => "The symbol of the report is absent; expected one such as S/2020/1030.",
                Severity.Warning);
        RuleFor(report => report.Symbol).IsPlausible(clock);
        RuleFor(report => report.Symbol)
            .Expect(
                CaacIssueCodes.ReportSymbolUnfit,
                symbol => symbol is null || SymbolForms.IsReport(symbol),
                symbol => $"The report has the symbol {symbol}; expected the form S/2020/1030.");
        RuleFor(report => report.Symbol)
            .Expect(
                CaacIssueCodes.ReportSymbolYearOdd,
                (report, symbol) => !(symbol.PlausibleYear(clock) < report.Period?.To?.Earliest.Year),
                (report, symbol) =>
                    $"The report has the symbol {symbol}; expected no earlier year than that of the end of its period, {report.Period?.To}.",
                Severity.Warning);
    }
}
