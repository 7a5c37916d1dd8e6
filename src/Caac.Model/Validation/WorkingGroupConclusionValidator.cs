using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="WorkingGroupConclusion"/>: its symbol, its situation, and the order of period, meeting and adoption.</summary>
public sealed class WorkingGroupConclusionValidator : AbstractValidator<WorkingGroupConclusion>
{
    private static readonly string PeriodEnd = $"{nameof(CountryReport.Period)}.{nameof(ReportingPeriod.To)}";

    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public WorkingGroupConclusionValidator(TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        CheckSymbol(clock);
        CheckReportSymbols(clock);
        CheckSituation();
        CheckOrder(clock);
        RuleFor(conclusion => conclusion.Meeting).SetValidator(new MeetingValidator(clock)!);
        RuleForEach(conclusion => conclusion.Reports).SetValidator(new CountryReportValidator(clock));
    }

    private void CheckSymbol(TimeProvider clock)
    {
        RuleFor(conclusion => conclusion.Symbol).IsPlausible(clock);
        RuleFor(conclusion => conclusion.Symbol)
            .Expect(
                symbol => symbol is null || SymbolForms.IsConclusion(symbol),
                symbol => $"The conclusions have the symbol {symbol}; expected the form S/AC.51/2020/10.")
            .WithErrorCode(CaacIssueCodes.ConclusionSymbolUnfit);

        // Issued days or weeks after the adoption, so perhaps in the next year.
        RuleFor(conclusion => conclusion.Symbol)
            .Expect(
                (conclusion, symbol) => symbol.PlausibleYear(clock) is not { } year || conclusion.AdoptedOn is not { } day
                    || (year >= day.Earliest.Year && year - 1 <= day.Latest.Year),
                (conclusion, symbol) =>
                    $"The conclusions have the symbol {symbol}; expected the year of their adoption, {conclusion.AdoptedOn}, or the next.")
            .WithErrorCode(CaacIssueCodes.ConclusionSymbolYearOdd)
            .WithSeverity(Severity.Warning);
    }

    private void CheckReportSymbols(TimeProvider clock) =>
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{nameof(CountryReport.Symbol)}")
            .Expect(
                (conclusion, report) => !(report.Symbol.PlausibleYear(clock) > conclusion.Meeting?.Date?.Latest.Year),
                (conclusion, report) =>
                    $"The report has the symbol {report.Symbol}; expected no later year than that of the meeting on {conclusion.Meeting?.Date}.")
            .WithErrorCode(CaacIssueCodes.ReportSymbolYearOdd)
            .WithSeverity(Severity.Warning);

    private void CheckSituation()
    {
        RuleFor(conclusion => conclusion.Situation)
            .Expect(
                situation => !string.IsNullOrWhiteSpace(situation?.Value),
                situation => $"The situation of the conclusions is {Quotation.Of(situation?.Value)}; expected the name of one.")
            .WithErrorCode(CaacIssueCodes.SituationEmpty);
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{nameof(CountryReport.Situation)}")
            .Expect(
                (conclusion, report) => IsBlank(conclusion.Situation) || IsBlank(report.Situation) || AreSame(conclusion.Situation, report.Situation),
                (conclusion, report) => $"The report is on {Quotation.Of(report.Situation?.Value)}; "
                    + $"expected {Quotation.Of(conclusion.Situation?.Value)}, the situation of the conclusions.")
            .WithErrorCode(CaacIssueCodes.SituationDiffers);
    }

    private void CheckOrder(TimeProvider clock)
    {
        RuleForEach(conclusion => conclusion.Reports)
            .OverrideIndexer((_, _, _, index) => $"[{index}].{PeriodEnd}")
            .Expect(
                (conclusion, report) => !(conclusion.Meeting?.Date is { } day && report.Period?.To?.IsCertainlyAfter(day) == true),
                (conclusion, report) =>
                    $"The reporting period ends with {report.Period?.To}; expected no later than the meeting on {conclusion.Meeting?.Date}.")
            .WithErrorCode(CaacIssueCodes.PeriodEndAfterMeeting);
        RuleFor(conclusion => conclusion.AdoptedOn).IsPlausible(clock);
        RuleFor(conclusion => conclusion.AdoptedOn).DoesNotPrecede(
            conclusion => conclusion.Meeting?.Date is { } day ? new("the meeting", day) : Chronology.LastPeriodEnd(conclusion));
        RuleFor(conclusion => conclusion.AdoptedOn).IsWithinTwoYearsOf(conclusion => conclusion.Meeting);
    }

    private static bool IsBlank(Situation? situation) => string.IsNullOrWhiteSpace(situation?.Value);

    // Copies print either apostrophe in the name of Côte d'Ivoire.
    private static bool AreSame(Situation? one, Situation? other) =>
        string.Equals(one?.Value.Replace('’', '\''), other?.Value.Replace('’', '\''), StringComparison.OrdinalIgnoreCase);
}
