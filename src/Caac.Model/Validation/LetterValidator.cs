using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Letter"/> with all that it holds.</summary>
public sealed class LetterValidator : AbstractValidator<Letter>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public LetterValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal LetterValidator(RecordValidators parts)
    {
        Include(parts.EveryLetter);
        Include(parts.EveryDocument);
    }
}
