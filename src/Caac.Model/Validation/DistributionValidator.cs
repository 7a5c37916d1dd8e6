using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Distribution"/>: a plausible year.</summary>
public sealed class DistributionValidator : AbstractValidator<Distribution>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public DistributionValidator(TimeProvider? clock = null) =>
        RuleFor(distribution => distribution.Date).IsPlausible(clock ?? TimeProvider.System);
}
