using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Resolution"/>: number, symbol, day of adoption and title agree.</summary>
public sealed class ResolutionValidator : AbstractValidator<Resolution>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ResolutionValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ResolutionValidator(RecordValidators parts)
    {
        RuleFor(resolution => resolution.Number).IsPlausible(parts.Clock);
        RuleFor(resolution => resolution.Symbol).IsSymbolOf(resolution => resolution.Number);
        RuleFor(resolution => resolution.AdoptedOn).IsPlausible(parts.Clock);
        RuleFor(resolution => resolution.AdoptedOn).IsAdoptionOf(resolution => resolution.Number, parts.Clock);
        RuleFor(resolution => resolution.Title)
            .Expect(
                CaacIssueCodes.TitleEmpty,
                title => title is null || WordRules.AreWords(title),
                title => $"The title is {Quotation.Of(title)}; expected words.");
    }
}
