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

    // "1612 (2005)", "2 A (XIV)"; but "COP(4)" and "35[C]".
    private static bool IsApart(ReadOnlySpan<char> before, ReadOnlySpan<char> rest) =>
        rest[0] == '(' && (char.IsAsciiDigit(before[^1]) || (before.Length > 1 && char.IsAsciiLetterUpper(before[^1]) && char.IsAsciiDigit(before[^2])));

    private static bool IsApartInGroup(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (before.EndsWith("Vol.") || before.EndsWith("Sect."))
        {
            return char.IsAsciiLetterOrDigit(rest[0]);
        }

        return (before.EndsWith("Part") || before.EndsWith("Resumption") || before.EndsWith("Vol"))
            && (char.IsAsciiDigit(rest[0]) || rest[0] is 'I' or 'V' or 'X');
    }
}
