using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="RequestInstrument"/>: it has a name, no empty code and no empty party.</summary>
public sealed class RequestInstrumentValidator : AbstractValidator<RequestInstrument>
{
    /// <summary>Makes the validator.</summary>
    public RequestInstrumentValidator()
    {
        RuleFor(instrument => instrument.Name).IsNamed();
        RuleFor(instrument => instrument.Code).IsAbsentOrSaysSomething();
        RuleForEach(instrument => instrument.Parties).IsNamed();
    }
}
