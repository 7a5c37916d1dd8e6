using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Signature"/>: it has a name.</summary>
public sealed class SignatureValidator : AbstractValidator<Signature>
{
    /// <summary>Makes the validator.</summary>
    public SignatureValidator() => RuleFor(signature => signature.Name).IsNamed();
}
