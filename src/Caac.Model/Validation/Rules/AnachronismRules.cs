using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What a document names is not younger than the document, nor than what encloses that.</summary>
internal static class AnachronismRules
{
    internal static IRuleBuilderOptions<T, ResolutionNumber?> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber?> rule, TimeProvider clock) =>
        rule.Expect(
            CaacIssueCodes.ResolutionAnachronistic,
            (_, number, context) => number is not { } resolution || !IsLater(resolution, DocumentOf(context), clock),
            (_, number, context) => Message($"{number}", DocumentOf(context)));

    internal static IRuleBuilderOptions<T, ResolutionNumber> IsNotAnachronistic<T>(this IRuleBuilder<T, ResolutionNumber> rule, TimeProvider clock) =>
        rule.Expect(
            CaacIssueCodes.ResolutionAnachronistic,
            (_, number, context) => !IsLater(number, DocumentOf(context), clock),
            (_, number, context) => Message($"{number}", DocumentOf(context)));

    /// <summary>A symbol that a document names is not of a year after its own.</summary>
    internal static IRuleBuilderOptions<T, DocumentSymbol?> IsNotAnachronistic<T>(this IRuleBuilder<T, DocumentSymbol?> rule, TimeProvider clock) =>
        rule.Expect(
            CaacIssueCodes.SymbolAnachronistic,
            (_, symbol, context) => !IsLater(symbol, context, clock),
            (_, symbol, context) => Message($"{symbol}", context),
            Severity.Warning);

    /// <summary>Whether a symbol that a document names is of a year after the document.</summary>
    internal static bool IsLater(DocumentSymbol? symbol, IValidationContext context, TimeProvider clock) =>
        symbol.PlausibleYear(clock) is { } year && year > LastYearOf(context);

    internal static string Message(string? symbol, IValidationContext context) =>
        $"The document {Quotation.Of(symbol)} is named; expected none from after {LastYearOf(context)}.";

    // A year that no resolution has yet is a fault of its own.
    private static bool IsLater(ResolutionNumber resolution, DatedEvent? document, TimeProvider clock) =>
        PlausibleYears.Include(resolution.Year, clock) && resolution.Year > document?.Date.Latest.Year;

    private static DatedEvent? DocumentOf(IValidationContext context) =>
        DocumentsAround(context).Select(Chronology.DateOf).FirstOrDefault(item => item is not null)
        ?? DocumentsAround(context).Select(Chronology.DistributionOf).FirstOrDefault(item => item is not null);

    /// <summary>The last year in which the text can have been worded: where it was distributed then, or else a year after its date.</summary>
    /// <remarks>A letter of the last days of a year may name what bears a symbol of the next.</remarks>
    private static int? LastYearOf(IValidationContext context)
    {
        var distributed = DocumentsAround(context).Max(document => Chronology.DistributionOf(document)?.Date.Latest.Year);
        var written = DocumentsAround(context).Max(document => Chronology.DateOf(document)?.Date.Latest.Year);
        return distributed is { } year ? Math.Max(year, written ?? year) : written + 1;
    }

    private static IEnumerable<CaacDocument> DocumentsAround(IValidationContext context) =>
        context.Holders().Prepend(context.InstanceToValidate).OfType<CaacDocument>();

    private static string Message(string number, DatedEvent? document) =>
        $"Resolution {number} is cited; expected none after {document?.Name} of {document?.Date}.";
}
