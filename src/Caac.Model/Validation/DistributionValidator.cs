using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Distribution"/>: it says something, in a plausible year.</summary>
public sealed class DistributionValidator : AbstractValidator<Distribution>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public DistributionValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal DistributionValidator(RecordValidators parts)
    {
        RuleFor(distribution => distribution)
            .SaysSomething(distribution => distribution is { Kind: null, Date: null }, "distribution");
        RuleFor(distribution => distribution.Kind).IsAbsentOrSaysSomething();
        RuleFor(distribution => distribution.Kind)
            .Expect(
                CaacIssueCodes.DistributionKindUnknown,
                kind => kind is not { } code || code.IsKnown || !WordRules.AreWords(code.Value),
                kind => $"The distribution is {Quotation.Of(kind?.Value)}; expected general, limited or restricted.",
                Severity.Warning);
        RuleFor(distribution => distribution.Date).IsPlausible(parts.Clock);
    }
}
