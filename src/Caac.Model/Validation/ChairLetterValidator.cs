using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ChairLetter"/> with all that it holds: conclusions, legal basis, requests.</summary>
public sealed class ChairLetterValidator : AbstractValidator<ChairLetter>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ChairLetterValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ChairLetterValidator(RecordValidators parts)
    {
        Include(parts.EveryLetter);
        CheckConclusion(parts);
        CheckLegalBasis(parts.Clock);
        CheckRequests(parts);
        Include(parts.EveryDocument);
    }

    private void CheckConclusion(RecordValidators parts)
    {
        RuleFor(letter => letter.Conclusion)
            .Expect(
                CaacIssueCodes.ChairLetterWithoutConclusion,
                conclusion => conclusion is not null,
                _ => "No conclusions were found; expected those that the letter follows up.",
                Severity.Warning);
        RuleFor(letter => letter.Conclusion).SetValidator(parts.Conclusion!);
        RuleFor(letter => letter.Date)
            .Expect(
                CaacIssueCodes.ChairLetterBeforeConclusion,
                (letter, date) => date is not { } day || letter.Conclusion is not { } conclusion || day.MayFollow(Chronology.LastOf(conclusion)),
                (letter, date) => $"The Chair's letter is dated {date}; {Chronology.LastOf(letter.Conclusion!).Expected()}.");
    }

    private void CheckLegalBasis(TimeProvider clock)
    {
        RuleFor(letter => letter.LegalBasis)
            .Expect(
                CaacIssueCodes.ChairLetterWithoutLegalBasis,
                numbers => numbers.Count > 0,
                _ => "No resolution was found as legal basis; expected those of the list \"including resolutions …\".",
                Severity.Warning);
        RuleFor(letter => letter.LegalBasis).HasEachOnce(null, number => number);
        RuleForEach(letter => letter.LegalBasis).IsPlausible(clock);
        RuleForEach(letter => letter.LegalBasis).IsNotAnachronistic(clock);
    }

    private void CheckRequests(RecordValidators parts)
    {
        RuleFor(letter => letter.Requests)
            .Expect(
                CaacIssueCodes.ChairLetterWithoutRequests,
                requests => requests.Count > 0,
                _ => "No request was found; expected at least one.",
                Severity.Warning);
        RuleFor(letter => letter.Requests).LabelsRun();
        RuleForEach(letter => letter.Requests).SetValidator(parts.Request);
    }
}
