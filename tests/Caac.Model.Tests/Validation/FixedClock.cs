namespace Caac.Model.Validation;

/// <summary>Noon of 15 June 2025: next year is 2026.</summary>
internal sealed class FixedClock : TimeProvider
{
    internal static FixedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2025, 6, 15, 12, 0, 0, TimeSpan.Zero);
}
