using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The reports that conclusions rest on: they are there, on the same situation, and older than the meeting on them.</summary>
internal sealed class ExaminedReportsValidator : AbstractValidator<WorkingGroupConclusion>
{
    private const string Symbol = nameof(CountryReport.Symbol);
    private const string PeriodEnd = $"{nameof(CountryReport.Period)}.{nameof(ReportingPeriod.To)}";

    /// <summary>Makes the validator.</summary>
    /// <param name="parts">The validators of what it holds.</param>
    internal ExaminedReportsValidator(RecordValidators parts)
    {
        RuleFor(conclusion => conclusion.Reports)
            .Expect(
                CaacIssueCodes.ConclusionWithoutReport,
                reports => reports.Count > 0,
                _ => "No report was found; expected the one that the Working Group examined.",
                Severity.Warning);
        RuleFor(conclusion => conclusion.Reports).HasEachOnce(Symbol, report => report.Symbol);
        CheckYears(parts.Clock);
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{nameof(CountryReport.Situation)}")
            .Expect(
                CaacIssueCodes.SituationDiffers,
                (conclusion, report) => conclusion.Situation is not { } situation || report.Situation is not { } ofReport
                    || !WordRules.AreWords(situation.Value) || !WordRules.AreWords(ofReport.Value)
                    || SituationNames.CanRestOn(situation, ofReport, report),
                (conclusion, report) => $"The report is on {Quotation.Of(report.Situation?.Value)}; "
                    + $"expected {Quotation.Of(conclusion.Situation?.Value)}, the situation of the conclusions.");
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{PeriodEnd}")
            .Expect(
                CaacIssueCodes.PeriodEndAfterMeeting,
                (conclusion, report) => !(conclusion.Meeting?.Date is { } day && report.Period?.To?.IsCertainlyAfter(day) == true),
                (conclusion, report) =>
                    $"The reporting period ends with {report.Period?.To}; expected no later than the meeting on {conclusion.Meeting?.Date}.");
        RuleForEach(conclusion => conclusion.Reports).SetValidator(parts.Report);
    }

    private void CheckYears(TimeProvider clock)
    {
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{Symbol}")
            .Expect(
                CaacIssueCodes.ReportSymbolYearOdd,
                (conclusion, report) => !(report.Symbol.PlausibleYear(clock) > conclusion.Meeting?.Date?.Latest.Year),
                (conclusion, report) =>
                    $"The report has the symbol {report.Symbol}; expected no later year than that of the meeting on {conclusion.Meeting?.Date}.",
                Severity.Warning);
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{Symbol}")
            .Expect(
                CaacIssueCodes.SymbolAnachronistic,
                (conclusion, report, context) => conclusion.Meeting?.Date is not null || !AnachronismRules.IsLater(report.Symbol, context, clock),
                (_, report, context) => AnachronismRules.Message($"{report.Symbol}", context),
                Severity.Warning);
    }
}
