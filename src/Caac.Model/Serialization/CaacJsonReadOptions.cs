namespace Caac.Model.Serialization;

/// <summary>What reading JSON may cost, and how much it puts up with.</summary>
public sealed record CaacJsonReadOptions
{
    // So that no length, in bytes or characters, reaches the largest array.
    private const int LargestLength = 512 * 1024 * 1024;

    /// <summary>
    /// The longest text read, in bytes of UTF-8; a longer one is not read at all. For a stream of several documents it is the limit of each.
    /// 64 Mi by default, 512 Mi at most.
    /// </summary>
    public int MaxLength { get; init => field = Math.Min(value, LargestLength); } = 64 * 1024 * 1024;

    /// <summary>The number of issues after which reading stops; a last issue then says so. 1,000 by default.</summary>
    public int MaxIssues { get; init; } = 1000;

    /// <summary>Whether what is only odd, such as an unknown member, counts as an error. False by default.</summary>
    public bool Strict { get; init; }
}
