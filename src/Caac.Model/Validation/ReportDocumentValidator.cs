using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ReportDocument"/>: ordinal, period, and paragraphs that run on.</summary>
public sealed class ReportDocumentValidator : AbstractValidator<ReportDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ReportDocumentValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal ReportDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(report => report.Ordinal).IsCountedFromOne();
        RuleFor(report => report.Situation)
            .Expect(
                situation => situation is not { } named || !string.IsNullOrWhiteSpace(named.Value),
                situation => $"The situation of the report is {Quotation.Of(situation?.Value)}; expected the name of one.")
            .WithErrorCode(CaacIssueCodes.SituationEmpty);
        RuleFor(report => report.Period).SetValidator(new ReportingPeriodValidator(clock)!);
        RuleForEach(report => report.Headings).SetValidator(new DocumentHeadingValidator());
        RuleFor(report => report.Paragraphs).AreThere();
        RuleFor(report => report.Paragraphs).LabelsRun();
        RuleForEach(report => report.Paragraphs).SetValidator(new TextParagraphValidator());
        Include(new CommonDocumentValidator(annexes, clock));
    }
}
