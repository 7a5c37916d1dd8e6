namespace Caac.Model.Validation;

/// <summary>The years that a document of the United Nations can speak of: from its first documents to next year.</summary>
internal static class PlausibleYears
{
    private const int First = 1946;

    internal static bool Include(int year, TimeProvider clock) => year >= First && year <= Last(clock);

    /// <summary>Whether a symbol has a year that can be true, or none. What stands in the place of a year and is none is in its qualifiers: <c>S/2921/384</c>.</summary>
    internal static bool Fits(DocumentSymbol symbol, TimeProvider clock) =>
        symbol.Year is { } year ? Include(year, clock) : !symbol.Qualifiers.Any(IsFourDigits);

    /// <summary>The year of a symbol, where it has one that can be true.</summary>
    internal static int? PlausibleYear(this DocumentSymbol? symbol, TimeProvider clock) =>
        symbol?.Year is { } year && Include(year, clock) ? year : null;

    internal static string Expected(TimeProvider clock) => $"a year from {First} to {Last(clock)}";

    private static bool IsFourDigits(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static int Last(TimeProvider clock) => clock.GetUtcNow().Year + 1;
}
