using Caac.Model;
using Caac.Model.Validation;
using FluentValidation;

namespace Examples;

public sealed class OwnRuleExample : Example
{
    internal override string Page => "docs/validation.md";

    internal override int Number => 2;

    internal override void Run()
    {
        #region shown
        var letter = new Letter { Title = "Letter dated 19 April 2021", Date = PartialDate.Parse("2021-04-19") };
        foreach (var issue in new FiledLetterValidator().Check(letter))
        {
            Console.WriteLine(issue);
        }
        #endregion
    }
}

#region shown
internal sealed class FiledLetterValidator : AbstractValidator<Letter>
{
    public FiledLetterValidator()
    {
        Include(new LetterValidator());
        RuleFor(letter => letter.Symbol).NotNull().WithErrorCode("OUR1").WithMessage("Our archive files letters by symbol.");
    }
}
#endregion
