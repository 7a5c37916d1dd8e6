using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ReportingDuty"/>: words are there, and no empty name.</summary>
public sealed class ReportingDutyValidator : AbstractValidator<ReportingDuty>
{
    /// <summary>Makes the validator.</summary>
    public ReportingDutyValidator()
    {
        RuleFor(duty => duty.Text).HasWords();
        RuleFor(duty => duty.To).IsAbsentOrNamed();
    }
}
