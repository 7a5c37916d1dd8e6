using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Signature"/>: it has a name, and the family name is a part of it.</summary>
public sealed class SignatureValidator : AbstractValidator<Signature>
{
    /// <summary>Makes the validator.</summary>
    public SignatureValidator()
    {
        RuleFor(signature => signature.Name).IsNamed();
        RuleFor(signature => signature.FamilyName).IsAbsentOrNamed();
        RuleFor(signature => signature.FamilyName)
            .Expect(
                CaacIssueCodes.FamilyNameElsewhere,
                (signature, family) => family is null || !WordRules.AreWords(signature.Name) || signature.Name.Contains(family, StringComparison.OrdinalIgnoreCase),
                (signature, family) => $"The family name is {Quotation.Of(family)}; expected a part of the name, {Quotation.Of(signature.Name)}.",
                Severity.Warning);
        RuleFor(signature => signature.Role).IsAbsentOrSaysSomething();
    }
}
