namespace Caac.Model.Validation;

/// <summary>What checking a record may cost.</summary>
public sealed record CaacValidationOptions
{
    /// <summary>The number of issues kept; a last one then says how many were left out. 1,000 by default.</summary>
    public int MaxIssues { get; init; } = 1000;
}
