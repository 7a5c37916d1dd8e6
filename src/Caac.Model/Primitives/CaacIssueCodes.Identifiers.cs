namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>A date is not written as <c>2018-01-01</c>, <c>2018-01</c> or <c>2018</c>.</summary>
    public const string DateMalformed = "CAAC190";

    /// <summary>A date is well written but does not exist, such as 30 February.</summary>
    public const string DateImpossible = "CAAC191";
}
