using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks an <see cref="OtherDocument"/> as far as that goes: what all documents have, and that there is something.</summary>
public sealed class OtherDocumentValidator : AbstractValidator<OtherDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public OtherDocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal OtherDocumentValidator(RecordValidators parts)
    {
        RuleFor(document => document.Text).HasWords().When(document => document.Text is not null || document.Members.Count == 0);
        Include(parts.EveryDocument);
    }
}
