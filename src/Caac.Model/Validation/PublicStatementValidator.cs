using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="PublicStatement"/> with all that it holds: conclusions and messages.</summary>
public sealed class PublicStatementValidator : AbstractValidator<PublicStatement>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public PublicStatementValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal PublicStatementValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(statement => statement.Date).IsPlausible(clock);
        RuleFor(statement => statement.Conclusion).SetValidator(new WorkingGroupConclusionValidator(clock)!);
        RuleForEach(statement => statement.Paragraphs).SetValidator(new TextParagraphValidator());
        RuleFor(statement => statement.Requests).AreThere();
        RuleFor(statement => statement.Requests).LabelsRun();
        RuleForEach(statement => statement.Requests).SetValidator(new RequestValidator(clock));
        Include(new CommonDocumentValidator(annexes, clock));
    }
}
