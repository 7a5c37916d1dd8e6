using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ToolkitDocument"/> with all that it holds: adoption, mandate, options.</summary>
public sealed class ToolkitDocumentValidator : AbstractValidator<ToolkitDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ToolkitDocumentValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal ToolkitDocumentValidator(RecordValidators parts)
    {
        RuleFor(toolkit => toolkit.Symbol)
            .Expect(
                CaacIssueCodes.ToolkitSymbolUnfit,
                (toolkit, symbol) => symbol is null || toolkit.OtherSymbols.Prepend(symbol).Any(SymbolForms.IsToolkit),
                (_, symbol) => $"The toolkit has the symbol {symbol}; expected the form S/AC.51/2007/2 or S/2006/724.");
        RuleFor(toolkit => toolkit.AdoptedOn).IsPlausible(parts.Clock);
        RuleFor(toolkit => toolkit.AdoptedOn).DoesNotPrecede(toolkit => toolkit.Meeting?.Date is { } day ? new("the meeting", day) : null);
        RuleFor(toolkit => toolkit.AdoptedOn).IsWithinTwoYearsOf(toolkit => toolkit.Meeting);
        RuleFor(toolkit => toolkit.Meeting).SetValidator(parts.Meeting!);
        RuleForEach(toolkit => toolkit.Status).SaysSomething();
        RuleFor(toolkit => toolkit.Principle).IsAbsentOrSaysSomething();
        RuleFor(toolkit => toolkit.Mandate).SetValidator(parts.Mandate!);
        CheckOptions(parts);
        Include(parts.EveryDocument);
    }

    private void CheckOptions(RecordValidators parts)
    {
        RuleFor(toolkit => toolkit.Options)
            .Expect(
                CaacIssueCodes.ToolkitWithoutOptions,
                options => options.Count > 0,
                _ => "No option was found; expected at least one.",
                Severity.Warning);
        RuleFor(toolkit => toolkit.Options).Custom(CheckUniqueIds);
        RuleFor(toolkit => toolkit.Options).Custom(CheckOrder);
        RuleForEach(toolkit => toolkit.Options).SetValidator(parts.ToolkitEntry);
    }

    private static void CheckUniqueIds(IReadOnlyList<ToolkitEntry> options, ValidationContext<ToolkitDocument> context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i].Id is { Length: > 0 } id && !seen.Add(id))
            {
                context.AddElementFailure(
                    i, nameof(ToolkitEntry.Id), CaacIssueCodes.ToolkitIdDuplicate, $"The id {Quotation.Of(id)} was found again; expected each once.");
            }
        }
    }

    private static void CheckOrder(IReadOnlyList<ToolkitEntry> options, ValidationContext<ToolkitDocument> context)
    {
        var last = new Dictionary<(string?, ToolkitAuthority?), int>();
        for (var i = 0; i < options.Count; i++)
        {
            if (ToolkitForm.IdOf(options[i]) is null)
            {
                // Under no known heading, or in no place: a fault of its own.
                continue;
            }

            var (heading, order) = ((options[i].Category, options[i].Authority), options[i].Order);
            var expected = last.GetValueOrDefault(heading) + 1;
            if (order > expected)
            {
                context.AddElementFailure(
                    i,
                    nameof(ToolkitEntry.Order),
                    CaacIssueCodes.ToolkitOrderSkipped,
                    $"The option has place {order} under its heading; expected {expected}.",
                    Severity.Warning);
            }

            last[heading] = order;
        }
    }
}
