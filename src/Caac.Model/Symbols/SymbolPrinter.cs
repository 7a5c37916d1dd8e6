using System.Buffers;

namespace Caac.Model;

/// <summary>Writes a symbol as the UN prints it: a blank before a round bracket after a number, and between word and number inside.</summary>
internal static class SymbolPrinter
{
    /// <summary>The longest printed form: at most one blank for each character.</summary>
    internal const int MaxLength = SymbolReader.MaxCanonicalLength * 2;

    /// <summary>Writes the printed form.</summary>
    /// <returns>The number of characters written.</returns>
    internal static int Print(ReadOnlySpan<char> canonical, Span<char> printed)
    {
        var (length, inGroup) = (0, false);
        for (var i = 0; i < canonical.Length; i++)
        {
            var character = canonical[i];
            var isApart = i > 0 && (inGroup ? IsApartInGroup(canonical[..i], canonical[i..]) : IsApart(canonical[..i], canonical[i..]));
            if (isApart)
            {
                printed[length++] = ' ';
            }

            inGroup = character switch
            {
                '(' or '[' => true,
                ')' or ']' => false,
                _ => inGroup,
            };
            printed[length++] = character;
        }

        return length;
    }

    // "1612 (2005)", "2A (XIV)"; but "COP(4)" and "35[C]".
    private static bool IsApart(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        rest[0] == '(' && before.Contains('/') && (char.IsAsciiDigit(before[^1]) || (before.Length > 1 && char.IsAsciiLetterUpper(before[^1]) && char.IsAsciiDigit(before[^2])));

    // "(Part I)", "(Resumption 1)", "(Vol. II)", "(Income Sect. 1)".
    private static bool IsApartInGroup(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var word = before[^1] == '.' ? before[..^1] : before;
        word = word[(word.LastIndexOfAnyExcept(Letters) + 1)..];
        if (word is not ("Part" or "Resumption" or "Vol" or "Sect"))
        {
            return false;
        }

        var letters = rest.IndexOfAnyExcept(Letters) is >= 0 and var length ? rest[..length] : rest;
        return char.IsAsciiDigit(rest[0]) || RomanNumeral.Value(letters) > 0;
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
