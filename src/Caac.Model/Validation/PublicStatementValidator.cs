using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="PublicStatement"/> with all that it holds: conclusions and messages.</summary>
public sealed class PublicStatementValidator : AbstractValidator<PublicStatement>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public PublicStatementValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal PublicStatementValidator(RecordValidators parts)
    {
        RuleFor(statement => statement.Date).IsPlausible(parts.Clock);
        RuleFor(statement => statement.Conclusion).SetValidator(parts.Conclusion!);
        RuleForEach(statement => statement.Paragraphs).SetValidator(parts.Paragraph);
        RuleFor(statement => statement.Requests).AreThere();
        RuleFor(statement => statement.Requests).LabelsRun();
        RuleForEach(statement => statement.Requests).SetValidator(parts.Request);
        Include(parts.EveryDocument);
    }
}
