using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of every document: masthead, title, citations and annexes.</summary>
internal sealed class CommonDocumentValidator : AbstractValidator<CaacDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="annexes">The validator of the annexes.</param>
    /// <param name="clock">Tells which year it is.</param>
    internal CommonDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        CheckSymbols(clock);
        RuleFor(document => document.Title)
            .Expect(
                (document, title, context) => title is null ? MayLackTitle(document, context) : !string.IsNullOrWhiteSpace(title),
                (_, title, _) => $"The title is {Quotation.Of(title)}; expected words.")
            .WithErrorCode(CaacIssueCodes.TitleEmpty);
        RuleFor(document => document.Distribution).SetValidator(new DistributionValidator(clock)!);
        RuleFor(document => document.Distribution!.Date)
            .Expect(
                (document, date) => date is not { } day || day.MayFollow(Chronology.LastOf(document)),
                (document, date) => $"The document was distributed on {date}; {Chronology.LastOf(document).Expected()}.")
            .WithErrorCode(CaacIssueCodes.DistributionBeforeDocument)
            .When(document => document.Distribution is not null);
        RuleForEach(document => document.Citations).SetValidator(new CitationValidator(clock));
        RuleForEach(document => document.Annexes).SetValidator(annexes);
    }

    private void CheckSymbols(TimeProvider clock)
    {
        RuleFor(document => document.Symbol).IsPlausible(clock);
        RuleFor(document => document.Symbol)
            .Expect(
                (document, symbol) => symbol.PlausibleYear(clock) is not { } year || FitsDates(year, document),
                (document, symbol) => $"The document has the symbol {symbol}; expected a year {Range(document)}.")
            .WithErrorCode(CaacIssueCodes.DocumentSymbolYearOdd)
            .WithSeverity(Severity.Warning);
        RuleForEach(document => document.OtherSymbols).IsPlausible(clock);
        RuleForEach(document => document.OtherSymbols)
            .Expect(
                (document, other) => document.Symbol is not { } symbol || symbol.Organ != other.Organ,
                (document, other) => $"The joint symbol has the members {document.Symbol} and {other}; expected members of different organs.")
            .WithErrorCode(CaacIssueCodes.JointSymbolsOfOneOrgan)
            .WithSeverity(Severity.Warning);
        RuleForEach(document => document.EarlierIssues).SetValidator(new EarlierIssueValidator(clock));
    }

    private static string Range(CaacDocument document) => (Chronology.DateOf(document)?.Date, document.Distribution?.Date) switch
    {
        ({ } written, { } distributed) => $"from {written} to {distributed}",
        ({ } written, null) => $"from {written} on",
        (null, var distributed) => $"up to {distributed}",
    };

    // An annex has a heading of its own, and what is of no known kind may lack anything.
    private static bool MayLackTitle(CaacDocument document, IValidationContext context) =>
        document is OtherDocument || document.AnnexLabel is not null || context.Holders().OfType<CaacDocument>().Any();

    /// <summary>A text can be numbered in any year from its writing to its distribution; the toolkit of 2006 was, in 2007, for 2008.</summary>
    private static bool FitsDates(int year, CaacDocument document)
    {
        var (written, distributed) = (Chronology.DateOf(document)?.Date, document.Distribution?.Date);

        // Dates in the wrong order are a fault of their own.
        return written is { } from && distributed is { } to && to.IsCertainlyBefore(from)
            ? year >= to.Earliest.Year && year <= from.Latest.Year
            : !(year < written?.Earliest.Year) && !(year > distributed?.Latest.Year);
    }
}
