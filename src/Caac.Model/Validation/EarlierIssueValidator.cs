using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks an <see cref="EarlierIssue"/>: it says under which symbol.</summary>
public sealed class EarlierIssueValidator : AbstractValidator<EarlierIssue>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public EarlierIssueValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal EarlierIssueValidator(RecordValidators parts)
    {
        RuleFor(issue => issue.Symbol).IsPlausible(parts.Clock);
        RuleFor(issue => issue.Symbol)
            .Expect(
                CaacIssueCodes.EarlierIssueWithoutSymbol,
                symbol => symbol is not null,
                _ => "The symbol of the earlier issue is absent; expected one such as S/2006/724.");
        RuleFor(issue => issue.Extent).IsAbsentOrSaysSomething();
    }
}
