using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks any document, by its kind, with all that it holds: <c>DocumentValidator.Default.Check(document)</c>.</summary>
/// <remarks>
/// <para>Every failure has a code of <see cref="CaacIssueCodes"/> (CAAC4xx). Errors make a document invalid; warnings are odd but real.</para>
/// <para>
/// What a copy does not say is no fault, unless a registrar would refuse it so: partial dates fail only where they are certainly in the
/// wrong order, and a missing link of a chain is passed over.
/// </para>
/// <para>Safe for use by several threads at once.</para>
/// </remarks>
public sealed class DocumentValidator : AbstractValidator<CaacDocument>
{
    private static readonly Lazy<DocumentValidator> LazyDefault = new(() => new DocumentValidator());

    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is, for years may lie no later than next year; the system's clock where absent.</param>
    public DocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal DocumentValidator(RecordValidators parts)
    {
        parts.Documents = this;
        RuleFor(document => document).SetInheritanceValidator(kinds =>
        {
            kinds.Add(new LetterValidator(parts));
            kinds.Add(new ChairLetterValidator(parts));
            kinds.Add(new ConclusionsDocumentValidator(parts));
            kinds.Add(new PublicStatementValidator(parts));
            kinds.Add(new ToolkitDocumentValidator(parts));
            kinds.Add(new ResolutionDocumentValidator(parts));
            kinds.Add(new PresidentialStatementValidator(parts));
            kinds.Add(new ReportDocumentValidator(parts));
            kinds.Add(new OtherDocumentValidator(parts));
        });
    }

    /// <summary>The validator with the system's clock.</summary>
    public static DocumentValidator Default => LazyDefault.Value;
}
