namespace Caac.Model;

/// <summary>A component of a symbol as a number: its letters in capitals, so that it is compared in one step.</summary>
internal static class PackedWord
{
    private const int MostLetters = 8;
    private const int CaseBit = 0x20;

    /// <summary>The word as a number; 0 where it is longer than any registered one or has other characters than letters.</summary>
    internal static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MostLetters)
        {
            return 0;
        }

        var packed = 0UL;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetter(letter))
            {
                return 0;
            }

            packed = (packed << 8) | (byte)(letter & ~CaseBit);
        }

        return packed;
    }
}
