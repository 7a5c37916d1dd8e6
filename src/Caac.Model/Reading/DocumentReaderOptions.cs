namespace Caac.Model.Reading;

/// <summary>What reading a text may cost.</summary>
public sealed record DocumentReaderOptions
{
    /// <summary>The longest text read, in UTF-16 code units; the rest is left out with an error. 64 Mi by default.</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>The number of issues kept; the last one then says that there were more. 1,000 by default.</summary>
    public int MaxIssues { get; init; } = 1000;
}
