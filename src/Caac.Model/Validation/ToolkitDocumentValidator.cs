using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ToolkitDocument"/> with all that it holds: adoption, mandate, options.</summary>
public sealed class ToolkitDocumentValidator : AbstractValidator<ToolkitDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ToolkitDocumentValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal ToolkitDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(toolkit => toolkit.Symbol)
            .Expect(
                (toolkit, symbol) => symbol is null || toolkit.OtherSymbols.Prepend(symbol).Any(SymbolForms.IsToolkit),
                (_, symbol) => $"The toolkit has the symbol {symbol}; expected the form S/AC.51/2007/2 or S/2006/724.")
            .WithErrorCode(CaacIssueCodes.ToolkitSymbolUnfit);
        RuleFor(toolkit => toolkit.AdoptedOn).IsPlausible(clock);
        RuleFor(toolkit => toolkit.AdoptedOn).DoesNotPrecede(toolkit => toolkit.Meeting?.Date is { } day ? new("the meeting", day) : null);
        RuleFor(toolkit => toolkit.AdoptedOn).IsWithinTwoYearsOf(toolkit => toolkit.Meeting);
        RuleFor(toolkit => toolkit.Meeting).SetValidator(new MeetingValidator(clock)!);
        RuleFor(toolkit => toolkit.Mandate).SetValidator(new MandateExtractValidator(clock)!);
        RuleFor(toolkit => toolkit.Options)
            .Expect(options => options.Count > 0, _ => "No option was found; expected at least one.")
            .WithErrorCode(CaacIssueCodes.ToolkitWithoutOptions)
            .WithSeverity(Severity.Warning);
        RuleFor(toolkit => toolkit.Options).Custom(CheckUniqueIds);
        RuleForEach(toolkit => toolkit.Options).SetValidator(new ToolkitEntryValidator());
        Include(new CommonDocumentValidator(annexes, clock));
    }

    private static void CheckUniqueIds(IReadOnlyList<ToolkitEntry> options, ValidationContext<ToolkitDocument> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i].Id is { Length: > 0 } id && !seen.Add(id))
            {
                context.AddElementFailure(
                    i,
                    nameof(ToolkitEntry.Id),
                    CaacIssueCodes.ToolkitIdDuplicate,
                    Severity.Error,
                    $"The id {Quotation.Of(id)} was found again; expected each once.");
            }
        }
    }
}
