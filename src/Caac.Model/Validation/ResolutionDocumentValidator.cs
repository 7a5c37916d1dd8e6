using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="ResolutionDocument"/>: number, symbol and day of adoption agree, paragraphs are there and run on.</summary>
public sealed class ResolutionDocumentValidator : AbstractValidator<ResolutionDocument>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ResolutionDocumentValidator(TimeProvider? clock = null)
        : this(new DocumentValidator(clock), clock ?? TimeProvider.System)
    {
    }

    internal ResolutionDocumentValidator(IValidator<CaacDocument> annexes, TimeProvider clock)
    {
        RuleFor(resolution => resolution.Number).IsPlausible(clock);
        RuleFor(resolution => resolution.Symbol)
            .Expect(
                (resolution, symbol) => symbol is null || resolution.Number is not { } number || SymbolForms.IsResolution(symbol, number.Year),
                (resolution, symbol) => $"The resolution has the symbol {symbol}; expected {SymbolForms.Of(resolution.Number!.Value)}.")
            .WithErrorCode(CaacIssueCodes.ResolutionSymbolUnfit);
        RuleFor(resolution => resolution.Symbol)
            .Expect(
                (resolution, symbol) => symbol is null || resolution.Number is not { } number || !SymbolForms.IsResolution(symbol) || SymbolForms.Names(symbol, number),
                (resolution, symbol) => $"The resolution has the symbol {symbol}; expected {SymbolForms.Of(resolution.Number!.Value)}.")
            .WithErrorCode(CaacIssueCodes.ResolutionSymbolDiffers);
        RuleFor(resolution => resolution.AdoptedOn).IsPlausible(clock);
        RuleFor(resolution => resolution.AdoptedOn)
            .Expect(
                (resolution, date) => date is not { } day || resolution.Number is not { } number || day.Year == number.Year || !PlausibleYears.Include(day.Year, clock),
                (resolution, date) => $"The resolution was adopted on {date}; expected the year of its number, {resolution.Number}.")
            .WithErrorCode(CaacIssueCodes.ResolutionYearDiffers);
        RuleFor(resolution => resolution.Meeting).SetValidator(new MeetingValidator(clock)!);
        RuleForEach(resolution => resolution.Preamble).SetValidator(new TextParagraphValidator());
        RuleFor(resolution => resolution.Paragraphs).AreThere();
        RuleFor(resolution => resolution.Paragraphs).LabelsRun();
        RuleForEach(resolution => resolution.Paragraphs).SetValidator(new TextParagraphValidator());
        Include(new CommonDocumentValidator(annexes, clock));
    }
}
