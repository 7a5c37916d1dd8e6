using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Request"/>: label, words, what it does, whom it names, what it cites and what it asks.</summary>
public sealed class RequestValidator : AbstractValidator<Request>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public RequestValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal RequestValidator(RecordValidators parts)
    {
        RuleFor(request => request.Label).IsLabel();
        RuleFor(request => request.LabelPrinted).IsPrinted(request => request.Label);
        RuleFor(request => request.Section).IsAbsentOrSaysSomething();
        RuleFor(request => request.Text).HasWords();
        RuleFor(request => request.Addressee).IsAbsentOrNamed();
        RuleFor(request => request.Steps)
            .Expect(
                CaacIssueCodes.RequestWithoutVerb,
                (_, steps) => steps.Count > 0,
                (request, _) => $"No verb was found in {Quotation.Of(request.Text)}; expected one such as \"request\".",
                Severity.Warning);
        RuleForEach(request => request.Steps).SetValidator(parts.Step);
        RuleFor(request => request.Items).LabelsRun();
        RuleForEach(request => request.Items).SetValidator(parts.Item);
        RuleForEach(request => request.Actors).SetValidator(parts.Actor);
        RuleFor(request => request.Citations).HasEachCitationOnce();
        RuleForEach(request => request.Citations).SetValidator(parts.Citation);
        RuleFor(request => request.Situation).IsAbsentOrSaysSomething();
        RuleForEach(request => request.Tasks).SetValidator(parts.Task);
        RuleForEach(request => request.Deadlines).SetValidator(parts.Deadline);
        RuleForEach(request => request.Reporting).SetValidator(parts.Duty);
        RuleForEach(request => request.Violations).SaysSomething();
        RuleForEach(request => request.Instruments).SetValidator(parts.Instrument);
        RuleForEach(request => request.Themes).SaysSomething();
        RuleForEach(request => request.Qualifications).SetValidator(parts.Qualification);
        RuleForEach(request => request.Toolkit).SetValidator(parts.ToolkitUse);
    }
}
