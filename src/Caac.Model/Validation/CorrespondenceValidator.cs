using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of every letter: its symbol, its date, its correspondents, its signatures.</summary>
internal sealed class CorrespondenceValidator : AbstractValidator<Correspondence>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="parts">The validators of what it holds.</param>
    internal CorrespondenceValidator(RecordValidators parts)
    {
        RuleFor(letter => letter.Symbol)
            .Expect(
                CaacIssueCodes.LetterSymbolUnfit,
                (letter, symbol) => symbol is null || letter.OtherSymbols.Prepend(symbol).Any(item => SymbolForms.IsLetter(item, letter)),
                (_, symbol) => $"The letter has the symbol {symbol}; expected the form S/2021/384.");
        CheckDate(parts.Clock);
        CheckCorrespondents();
        RuleForEach(letter => letter.Paragraphs).SetValidator(parts.Paragraph);
        RuleFor(letter => letter.Signatures)
            .Expect(CaacIssueCodes.LetterUnsigned, signatures => signatures.Count > 0, _ => "No signature was found; expected at least one.");
        RuleForEach(letter => letter.Signatures).SetValidator(parts.Signature);
    }

    private void CheckDate(TimeProvider clock)
    {
        RuleFor(letter => letter.Date).IsPlausible(clock);
        RuleFor(letter => letter.Date)
            .Expect(
                CaacIssueCodes.LetterUndated,
                date => date is not null,
                _ => "The date of the letter is absent; expected the one of the title, such as 2021-04-19.",
                Severity.Warning);
        RuleFor(letter => letter.Date)
            .Expect(
                CaacIssueCodes.LetterBeforeEnclosure,
                (letter, date) => date is not { } day || day.MayFollow(Chronology.LastEnclosed(letter)),
                (letter, date) => $"The letter is dated {date}; {Chronology.LastEnclosed(letter).Expected()}, which it encloses.");
        RuleFor(letter => letter.Date)
            .Expect(
                CaacIssueCodes.TitleDateDiffers,
                (letter, date) => date is not { } day || AgreesWithTitle(day, letter.Title),
                (letter, date) => $"The letter is dated {date}; expected the date of its title, {LetterTitle.Dates(letter.Title).First()}.");
    }

    private void CheckCorrespondents()
    {
        RuleFor(letter => letter.From).IsAbsentOrNamed();
        RuleFor(letter => letter.To).IsAbsentOrNamed();
        RuleFor(letter => letter.To)
            .Expect(
                CaacIssueCodes.AddresseeIsWriter,
                (letter, to) => to is null || !WordRules.AreWords(to) || !string.Equals(to, letter.From, StringComparison.OrdinalIgnoreCase),
                (_, to) => $"The letter goes from {Quotation.Of(to)} to the same; expected two parties.",
                Severity.Warning);
        RuleFor(letter => letter.Capacity).IsAbsentOrSaysSomething();
        RuleFor(letter => letter.Capacity)
            .Expect(
                CaacIssueCodes.CapacityDiffersFromRole,
                (letter, capacity) => !WordRules.AreWords(capacity) || Office.MayBe(capacity!, RolesOf(letter)),
                (letter, capacity) => $"The writer speaks as {Quotation.Of(capacity)}; "
                    + $"expected the role signed with, {Quotation.Of(string.Join("; ", RolesOf(letter)))}.",
                Severity.Warning);
    }

    // A title can name several letters.
    private static bool AgreesWithTitle(PartialDate date, string? title)
    {
        var dates = LetterTitle.Dates(title).ToArray();
        return dates.Length == 0 || dates.Any(day => !date.IsCertainlyBefore(day) && !date.IsCertainlyAfter(day));
    }

    private static string[] RolesOf(Correspondence letter) =>
        [.. letter.Signatures.Select(signature => signature.Role).OfType<string>().Where(WordRules.AreWords)];
}
