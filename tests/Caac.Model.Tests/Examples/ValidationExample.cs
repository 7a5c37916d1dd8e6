using Caac.Model;
using Caac.Model.Validation;

namespace Examples;

public sealed class ValidationExample : Example
{
    internal override string Page => "docs/validation.md";

    internal override void Run()
    {
        #region shown
        var letter = new Letter
        {
            Symbol = DocumentSymbol.Parse("S/2021/384"),
            Title = "Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General",
            Date = PartialDate.Parse("2021-04-19"),
            Distribution = new Distribution { Kind = DistributionKind.General, Date = PartialDate.Parse("2021-04-02") },
            Signatures = [new Signature { Name = "Dang Dinh Quy" }],
        };
        foreach (var issue in DocumentValidator.Default.Check(letter))
        {
            Console.WriteLine(issue);
        }
        #endregion
    }
}
