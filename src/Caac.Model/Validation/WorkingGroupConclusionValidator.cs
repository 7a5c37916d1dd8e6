using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="WorkingGroupConclusion"/>: its symbol, its situation, and the order of period, meeting and adoption.</summary>
public sealed class WorkingGroupConclusionValidator : AbstractValidator<WorkingGroupConclusion>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public WorkingGroupConclusionValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal WorkingGroupConclusionValidator(RecordValidators parts)
    {
        CheckSymbol(parts.Clock);
        RuleFor(conclusion => conclusion.Situation)
            .Expect(
                CaacIssueCodes.SituationEmpty,
                situation => WordRules.AreWords(situation?.Value),
                situation => $"The situation of the conclusions is {Quotation.Of(situation?.Value)}; expected the name of one.");
        CheckAdoption(parts.Clock);
        RuleFor(conclusion => conclusion.Meeting).SetValidator(parts.Meeting!);
        Include(new ExaminedReportsValidator(parts));
    }

    private void CheckSymbol(TimeProvider clock)
    {
        RuleFor(conclusion => conclusion.Symbol)
            .Expect(
                CaacIssueCodes.ConclusionWithoutSymbol,
                (_, symbol, context) => symbol is not null || MayLackSymbol(context),
                (_, _, _) => "The symbol of the conclusions is absent; expected one such as S/AC.51/2020/10.",
                Severity.Warning);
        RuleFor(conclusion => conclusion.Symbol).IsPlausible(clock);
        RuleFor(conclusion => conclusion.Symbol)
            .Expect(
                CaacIssueCodes.ConclusionSymbolUnfit,
                (conclusion, symbol) => symbol is null || SymbolForms.IsConclusion(symbol, conclusion.AdoptedOn),
                (_, symbol) => $"The conclusions have the symbol {symbol}; expected the form S/AC.51/2020/10.");

        // Issued days or weeks after the adoption, so perhaps in the next year.
        RuleFor(conclusion => conclusion.Symbol)
            .Expect(
                CaacIssueCodes.ConclusionSymbolYearOdd,
                (conclusion, symbol) => symbol.PlausibleYear(clock) is not { } year || conclusion.AdoptedOn is not { } day
                    || !SymbolForms.IsConclusion(symbol!, day)
                    || (year >= day.Earliest.Year && year - 1 <= day.Latest.Year),
                (conclusion, symbol) =>
                    $"The conclusions have the symbol {symbol}; expected the year of their adoption, {conclusion.AdoptedOn}, or the next.",
                Severity.Warning);
        RuleFor(conclusion => conclusion.Symbol).IsNotAnachronistic(clock).When(conclusion => conclusion.AdoptedOn is null);
    }

    private void CheckAdoption(TimeProvider clock)
    {
        RuleFor(conclusion => conclusion.AdoptedOn).IsPlausible(clock);
        RuleFor(conclusion => conclusion.AdoptedOn).DoesNotPrecede(
            conclusion => conclusion.Meeting?.Date is { } day ? new("the meeting", day) : Chronology.LastPeriodEnd(conclusion));
        RuleFor(conclusion => conclusion.AdoptedOn).IsWithinTwoYearsOf(conclusion => conclusion.Meeting);
    }

    // The text of conclusions has a symbol itself, and a public statement is mostly older than the symbol.
    private static bool MayLackSymbol(IValidationContext context) =>
        context.Holders().OfType<CaacDocument>().FirstOrDefault() is ConclusionsDocument or PublicStatement;
}
