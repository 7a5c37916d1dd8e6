namespace Caac.Model.Reading;

/// <summary>Tells whether a hyphen at the end of a line belongs to the word or only breaks it.</summary>
internal sealed class Hyphenation(string text)
{
    // Each look-up reads the text once; the bound keeps the cost of hostile text linear.
    private const int MostLookUps = 200;
    private const int LongestSyllable = 3;

    private static readonly string[] Compounds =
    [
        "non", "co", "ex", "re", "pre", "pro", "sub", "mid", "one", "two", "six", "ten", "age", "all", "day", "ill", "law", "low", "war",
    ];

    private int _lookUps;

    /// <summary>Whether "recruit-" and "ment" at a line end are one word without a hyphen.</summary>
    /// <param name="before">The letters before the hyphen.</param>
    /// <param name="after">The letters at the start of the next line.</param>
    internal bool BreaksWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty || !char.IsLower(after[0]) || !char.IsLetter(before[^1]))
        {
            return false;
        }

        if (_lookUps++ < MostLookUps && text.Contains(string.Concat(before, after), StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return before.Length <= LongestSyllable && Array.IndexOf(Compounds, before.ToString().ToLowerInvariant()) < 0;
    }
}
