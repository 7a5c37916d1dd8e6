using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="Resolution"/>: number, symbol, day of adoption and title agree.</summary>
public sealed class ResolutionValidator : AbstractValidator<Resolution>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public ResolutionValidator(TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        RuleFor(resolution => resolution.Number).IsPlausible(clock);
        RuleFor(resolution => resolution.Symbol)
            .Expect(
                (resolution, symbol) => symbol is null || SymbolForms.IsResolution(symbol, resolution.Number.Year),
                (resolution, symbol) => $"The resolution has the symbol {symbol}; expected {SymbolForms.Of(resolution.Number)}.")
            .WithErrorCode(CaacIssueCodes.ResolutionSymbolUnfit);
        RuleFor(resolution => resolution.Symbol)
            .Expect(
                (resolution, symbol) => symbol is null || !SymbolForms.IsResolution(symbol) || SymbolForms.Names(symbol, resolution.Number),
                (resolution, symbol) => $"The resolution has the symbol {symbol}; expected {SymbolForms.Of(resolution.Number)}.")
            .WithErrorCode(CaacIssueCodes.ResolutionSymbolDiffers);
        RuleFor(resolution => resolution.AdoptedOn).IsPlausible(clock);
        RuleFor(resolution => resolution.AdoptedOn)
            .Expect(
                (resolution, date) => date is not { } day || day.Year == resolution.Number.Year || !PlausibleYears.Include(day.Year, clock),
                (resolution, date) => $"The resolution was adopted on {date}; expected the year of its number, {resolution.Number}.")
            .WithErrorCode(CaacIssueCodes.ResolutionYearDiffers);
        RuleFor(resolution => resolution.Title)
            .Expect(title => title is null || !string.IsNullOrWhiteSpace(title), title => $"The title is {Quotation.Of(title)}; expected words.")
            .WithErrorCode(CaacIssueCodes.TitleEmpty);
    }
}
