namespace Caac.Model.Reading;

/// <summary>Tells whether a hyphen at the end of a line belongs to the word or only breaks it.</summary>
internal sealed class Hyphenation(string text)
{
    // No text of a person has more different words; the bound keeps hostile text from filling the memory.
    private const int MostWords = 20_000;
    private const int LongestWord = 30;
    private const int LongestSyllable = 3;

    private static readonly string[] Compounds =
    [
        "non", "co", "ex", "re", "pre", "pro", "sub", "mid", "one", "two", "six", "ten", "age", "all", "day", "ill", "law", "low", "war",
    ];

    private HashSet<string>? _words;

    /// <summary>Whether "recruit-" and "ment" at a line end are one word without a hyphen.</summary>
    /// <param name="before">The letters before the hyphen.</param>
    /// <param name="after">The letters at the start of the next line.</param>
    internal bool BreaksWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty || !char.IsLower(after[0]) || !char.IsLetter(before[^1]))
        {
            return false;
        }

        return IsWordOfText(before, after) || (before.Length <= LongestSyllable && !IsCompound(before));
    }

    // The best dictionary for a text is the rest of it.
    private bool IsWordOfText(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length + after.Length > LongestWord)
        {
            return false;
        }

        Span<char> word = stackalloc char[before.Length + after.Length];
        before.CopyTo(word);
        after.CopyTo(word[before.Length..]);
        _words ??= WordsOf(text);
        return _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static HashSet<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var position = 0; position < text.Length && words.Count < MostWords; position++)
        {
            var start = position;
            while (position < text.Length && char.IsLetter(text[position]))
            {
                position++;
            }

            if (position - start is > LongestSyllable and <= LongestWord)
            {
                lookup.Add(text[start..position]);
            }
        }

        return words;
    }

    private static bool IsCompound(ReadOnlySpan<char> syllable)
    {
        foreach (var compound in Compounds)
        {
            if (syllable.Equals(compound, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
