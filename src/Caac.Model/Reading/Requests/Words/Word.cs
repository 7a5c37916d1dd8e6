namespace Caac.Model.Reading;

/// <summary>One word of a request.</summary>
/// <param name="Range">Where it stands, without the <c>'s</c> of a possessive.</param>
/// <param name="Mark">The mark between it and the word before: comma, semicolon (also for a full stop, a colon and the end of a paragraph) or bracket; a blank where there is none.</param>
/// <param name="Key">Its first letters, by which rules are looked up.</param>
internal readonly record struct Word(TextRange Range, char Mark, uint Key)
{
    private const int KeyLength = 4;

    /// <summary>The first four letters of a word, in any case.</summary>
    internal static uint KeyOf(ReadOnlySpan<char> word)
    {
        uint key = 0;
        foreach (var character in word[..Math.Min(KeyLength, word.Length)])
        {
            key = (key << 8) | (character < 0x80 ? character | 0x20u : 0xFF);
        }

        return key;
    }
}
