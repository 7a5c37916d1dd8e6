using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of every document: masthead, title, citations and annexes.</summary>
internal sealed class CommonDocumentValidator : AbstractValidator<CaacDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="parts">The validators of what it holds.</param>
    internal CommonDocumentValidator(RecordValidators parts)
    {
        Include(parts.DocumentSymbols);
        RuleFor(document => document.Title)
            .Expect(
                CaacIssueCodes.TitleEmpty,
                (document, title, context) => title is null ? MayLackTitle(document, context) : WordRules.AreWords(title),
                (_, title, _) => $"The title is {Quotation.Of(title)}; expected words.");
        RuleFor(document => document.Distribution).SetValidator(parts.Distribution!);
        RuleFor(document => document.Distribution!.Date)
            .Expect(
                CaacIssueCodes.DistributionBeforeDocument,
                (document, date) => date is not { } day || day.MayFollow(Chronology.LastOf(document)),
                (document, date) => $"The document was distributed on {date}; {Chronology.LastOf(document).Expected()}.")
            .When(document => document.Distribution is not null);
        RuleFor(document => document.JobNumber).IsAbsentOrSaysSomething();
        RuleFor(document => document.AnnexLabel).IsAbsentOrSaysSomething();
        RuleFor(document => document.Citations).HasEachCitationOnce();
        RuleForEach(document => document.Citations).SetValidator(parts.Citation);
        RuleFor(document => document.Annexes).HasEachOnce(nameof(CaacDocument.AnnexLabel), annex => annex.AnnexLabel);
        RuleForEach(document => document.Annexes).SetValidator(parts.Documents);
    }

    // An annex has a heading of its own, and what is of no known kind may lack anything.
    private static bool MayLackTitle(CaacDocument document, IValidationContext context) =>
        document is OtherDocument || document.AnnexLabel is not null || context.Holders().OfType<CaacDocument>().Any();
}
