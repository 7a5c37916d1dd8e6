using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestActor"/>: it has a name, no empty code and no empty role.</summary>
public sealed class RequestActorValidator : AbstractValidator<RequestActor>
{
    /// <summary>Makes the validator.</summary>
    public RequestActorValidator()
    {
        RuleFor(actor => actor.Name).IsNamed();
        RuleFor(actor => actor.Code).IsAbsentOrSaysSomething();
        RuleFor(actor => actor.Role).IsAbsentOrSaysSomething();
    }
}
