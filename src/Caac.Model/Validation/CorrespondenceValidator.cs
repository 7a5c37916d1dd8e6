using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of every letter: its symbol, its date, its signatures.</summary>
internal sealed class CorrespondenceValidator : AbstractValidator<Correspondence>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is.</param>
    internal CorrespondenceValidator(TimeProvider clock)
    {
        RuleFor(letter => letter.Symbol)
            .Expect(
                (letter, symbol) => symbol is null || letter.OtherSymbols.Prepend(symbol).Any(item => SymbolForms.IsLetter(item, letter)),
                (_, symbol) => $"The letter has the symbol {symbol}; expected the form S/2021/384.")
            .WithErrorCode(CaacIssueCodes.LetterSymbolUnfit);
        RuleFor(letter => letter.Date).IsPlausible(clock);
        RuleFor(letter => letter.Date)
            .Expect(
                (letter, date) => date is not { } day || day.MayFollow(Chronology.LastEnclosed(letter)),
                (letter, date) => $"The letter is dated {date}; {Chronology.LastEnclosed(letter).Expected()}, which it encloses.")
            .WithErrorCode(CaacIssueCodes.LetterBeforeEnclosure);
        RuleForEach(letter => letter.Paragraphs).SetValidator(new TextParagraphValidator());
        RuleFor(letter => letter.Signatures)
            .Expect(signatures => signatures.Count > 0, _ => "No signature was found; expected at least one.")
            .WithErrorCode(CaacIssueCodes.LetterUnsigned);
        RuleForEach(letter => letter.Signatures).SetValidator(new SignatureValidator());
        RuleFor(letter => letter.Capacity)
            .Expect(
                (letter, capacity) => capacity is null || Office.MayBe(capacity, RolesOf(letter)),
                (letter, capacity) => $"The writer speaks as {Quotation.Of(capacity)}; "
                    + $"expected the role signed with, {Quotation.Of(string.Join("; ", RolesOf(letter)))}.")
            .WithErrorCode(CaacIssueCodes.CapacityDiffersFromRole)
            .WithSeverity(Severity.Warning);
    }

    private static string[] RolesOf(Correspondence letter) => [.. letter.Signatures.Select(signature => signature.Role).OfType<string>()];
}
