namespace Caac.Model;

/// <summary>What may follow the number of a symbol: a year, a session, a resumption, a part, a letter.</summary>
internal static class SymbolGroup
{
    private const int MostLetters = 20;

    /// <summary>The end of the group that starts at a place, after a blank or at once; the place itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place after a number or another group.</param>
    /// <param name="ofResolution">Whether the number is that of a resolution: only then a year or a session can stand behind it.</param>
    internal static int End<TChar>(ReadOnlySpan<TChar> text, int index, bool ofResolution)
        where TChar : unmanaged
    {
        var open = index;
        if (!TextUnits.SkipBlanks(text, ref open))
        {
            return index;
        }

        var end = BracketEnd(text, open, open > index, ofResolution);
        if (end < 0 && ofResolution)
        {
            end = LetterEnd(text, open, open > index);
        }

        return end < 0 ? index : end;
    }

    /// <summary>
    /// The end of a number in brackets that is a component of its own, as in <c>S/AC.37/2003/(1455)/10</c>; -1 where there is none.
    /// </summary>
    internal static int NumberEnd<TChar>(ReadOnlySpan<TChar> text, int open)
        where TChar : unmanaged
    {
        if (TextUnits.At(text, open) != '(')
        {
            return -1;
        }

        var close = TextUnits.SkipDigits(text, open + 1);
        return close - open is > 1 and <= 5 && TextUnits.At(text, close) == ')' && TextUnits.At(text, close + 1) == '/' ? close + 1 : -1;
    }

    private static int BracketEnd<TChar>(ReadOnlySpan<TChar> text, int open, bool afterBlank, bool ofResolution)
        where TChar : unmanaged
    {
        if (TextUnits.At(text, open) == '\\')
        {
            open++;
        }

        var bracket = TextUnits.At(text, open);
        if (bracket is not ('(' or '['))
        {
            return -1;
        }

        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        var steps = 0;
        var close = open + 1;
        while (true)
        {
            if (TextUnits.BlankAt(text, close) is > 0 and var blank)
            {
                close += blank;
            }
            else if (TextUnits.IsToken(TextUnits.At(text, close)) && length < letters.Length)
            {
                letters[length++] = (char)(TextUnits.At(text, close) | 0x20);
                close++;
            }
            else
            {
                break;
            }

            if (++steps > 2 * MostLetters)
            {
                return -1;
            }
        }

        if (TextUnits.At(text, close) == '\\')
        {
            close++;
        }

        return TextUnits.At(text, close) == (bracket == '(' ? ')' : ']') && IsQualifier(letters[..length], afterBlank, ofResolution)
            ? close + 1
            : -1;
    }

    // "A/RES/77/128 A.", "A/RES/56/210 B" and "A/RES/70/93 A-B", but not "A/RES/77/128 A new ..."; "A/RES/217 A (III)" and
    // "A/RES/217(III)A".
    private static int LetterEnd<TChar>(ReadOnlySpan<TChar> text, int index, bool afterBlank)
        where TChar : unmanaged
    {
        if (!TextUnits.IsUpper(TextUnits.At(text, index)))
        {
            return -1;
        }

        var end = index + 1;
        var dash = TextUnits.DashAt(text, end);
        var isRange = dash > 0 && TextUnits.IsUpper(TextUnits.At(text, end + dash));
        end += isRange ? dash + 1 : 0;
        var next = TextUnits.At(text, end);
        if (TextUnits.IsLetterOrDigit(next) || next == '/')
        {
            return -1;
        }

        // Two letters are words as well.
        if (!afterBlank || isRange || TextUnits.At(text, index) is not ('A' or 'I') || next is -1 or ',' or ';' or '.' or ')' or ']')
        {
            return end;
        }

        var open = end;
        return TextUnits.SkipBlanks(text, ref open) && BracketEnd(text, open, true, true) > 0 ? end : -1;
    }

    private static bool IsQualifier(ReadOnlySpan<char> letters, bool afterBlank, bool ofResolution)
    {
        if (letters is "closed" or "resumed" || IsPart(letters, "resumption", true) || IsPart(letters, "part", false)
            || IsPart(letters, "vol", false) || IsPart(letters, "sect", false))
        {
            return true;
        }

        if (ofResolution && (IsYear(letters) || IsSession(letters)))
        {
            return true;
        }

        return !afterBlank && (letters is "or" or "supp" || IsSession(letters) || (letters.Length == 1 && TextUnits.IsLetter(letters[0])));
    }

    // "Resumption 1", "Part I", "Vol. II", "Sect.29A"
    private static bool IsPart(ReadOnlySpan<char> letters, string name, bool mayBeAlone)
    {
        if (!letters.StartsWith(name))
        {
            return false;
        }

        var number = letters[name.Length..].TrimStart('.');
        if (number.IsEmpty)
        {
            return mayBeAlone;
        }

        return IsRoman(number) || (TextUnits.IsDigit(number[0]) && number[..^1].IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static bool IsYear(ReadOnlySpan<char> letters) =>
        letters.Length == 4 && (letters.StartsWith("19") || letters.StartsWith("20")) && letters.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsSession(ReadOnlySpan<char> letters)
    {
        if (letters.StartsWith("es-"))
        {
            return IsRoman(letters[3..]);
        }

        return IsRoman(letters.StartsWith("s-") ? letters[2..] : letters);
    }

    private static bool IsRoman(ReadOnlySpan<char> letters) => !letters.IsEmpty && letters.IndexOfAnyExcept("ivxl") < 0;
}
