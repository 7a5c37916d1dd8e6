namespace Caac.Model;

public static partial class CaacIssueCodes
{
    /// <summary>A date is not written as <c>2018-01-01</c>, <c>2018-01</c> or <c>2018</c>.</summary>
    public const string DateMalformed = "CAAC190";

    /// <summary>A date is well written but does not exist, such as 30 February.</summary>
    public const string DateImpossible = "CAAC191";

    /// <summary>A resolution is not written as <c>1612 (2005)</c>.</summary>
    public const string ResolutionNumberMalformed = "CAAC192";

    /// <summary>A resolution number is well written, but its number is zero or its year lies before 1946.</summary>
    public const string ResolutionNumberImpossible = "CAAC193";
}
