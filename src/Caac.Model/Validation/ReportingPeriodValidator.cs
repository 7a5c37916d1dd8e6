using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ReportingPeriod"/>: it says something, in plausible years, the end not before the beginning.</summary>
public sealed class ReportingPeriodValidator : AbstractValidator<ReportingPeriod>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ReportingPeriodValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ReportingPeriodValidator(RecordValidators parts)
    {
        RuleFor(period => period).SaysSomething(period => period is { From: null, To: null }, "period");
        RuleFor(period => period.From).IsPlausible(parts.Clock);
        RuleFor(period => period.To).IsPlausible(parts.Clock);
        RuleFor(period => period.To)
            .Expect(
                CaacIssueCodes.PeriodReversed,
                (period, to) => !(period.From is { } from && to?.IsCertainlyBefore(from) == true),
                (period, to) => $"The period ends with {to}; expected no earlier than its beginning, {period.From}.");
    }
}
