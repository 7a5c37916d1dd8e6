using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Checks a <see cref="PresidentialStatement"/>: its symbol and date, and that paragraphs are there.</summary>
public sealed class PresidentialStatementValidator : AbstractValidator<PresidentialStatement>
{
    /// <summary>Makes the validator.</summary>
    /// <param name="clock">Tells which year it is; the system's clock where absent.</param>
    public PresidentialStatementValidator(TimeProvider? clock = null)
        : this(new RecordValidators(clock))
    {
    }

    internal PresidentialStatementValidator(RecordValidators parts)
    {
        RuleFor(statement => statement.Symbol)
            .Expect(
                CaacIssueCodes.StatementSymbolUnfit,
                (statement, symbol) => symbol is null || SymbolForms.IsPresidentialStatement(symbol, statement.Date),
                (_, symbol) => $"The statement has the symbol {symbol}; expected the form S/PRST/2020/8.");
        RuleFor(statement => statement.Date).IsPlausible(parts.Clock);
        RuleFor(statement => statement.Meeting).SetValidator(parts.Meeting!);
        RuleFor(statement => statement.Item).IsAbsentOrSaysSomething();
        RuleFor(statement => statement.Paragraphs).AreThere();
        RuleForEach(statement => statement.Paragraphs).SetValidator(parts.Paragraph);
        Include(parts.EveryDocument);
    }
}
