namespace Caac.Model;

/// <summary>Finds what a paragraph is a paragraph of.</summary>
internal static class PinpointTarget
{
    private const int MostWords = 16;

    /// <summary>Nothing, or nothing that is cited.</summary>
    internal const int None = -1;

    /// <summary>"The resolution", where the text has cited none before.</summary>
    internal const int LastResolution = -2;

    /// <summary>The start of the citation that follows: <c>of its resolution 1612 (2005)</c>, <c>of the report (S/2020/1030)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the last paragraph of a list.</param>
    /// <param name="target">
    /// The start of what the paragraphs belong to; <see cref="LastResolution"/> for <c>of the resolution</c>, <see cref="None"/> for
    /// something else.
    /// </param>
    /// <returns>False where the text says nothing about it.</returns>
    internal static bool TryAfter<TChar>(ReadOnlySpan<TChar> text, int end, out int target)
        where TChar : unmanaged
    {
        target = None;
        var index = end;
        Span<char> letters = stackalloc char[16];
        if (!TextUnits.SkipBlanks(text, ref index) || ReadWord(text, ref index, letters) is not "of")
        {
            return false;
        }

        var isOwn = false;
        for (var words = 0; words < MostWords && TextUnits.SkipBlanks(text, ref index); words++)
        {
            var unit = TextUnits.At(text, index);
            if (TextUnits.IsLetter(unit))
            {
                if (!TextUnits.IsToken(TextUnits.At(text, index - 1)) && SymbolShape.OrganEnd(text, index) > 0)
                {
                    target = SymbolShape.End(text, index) > 0 ? index : None;
                    return true;
                }

                switch (ReadWord(text, ref index, letters))
                {
                    case "which":
                        return false;
                    case "and" or "or" or "annex" or "annexes" or "appendix" or "article":
                        return true;
                    case "this" or "present":
                        isOwn = true;
                        break;
                    case "resolution" or "resolutions" when !IsNumbered(text, index):
                        target = isOwn ? None : LastResolution;
                        return true;
                    default:
                        break;
                }
            }
            else if (TextUnits.IsDigit(unit))
            {
                var digitsEnd = TextUnits.SkipDigits(text, index);
                if (CitationRecognizer.TryRecognize(text, index, digitsEnd, end, default, out var found, out _, out _, out _))
                {
                    target = found.Start;
                }

                return true;
            }
            else if (unit is '(' or '[' or '"' or '\'' or '*' or '_' or '-' || unit >= 0x80)
            {
                index = TextUnits.NextCharacter(text, index);
            }
            else if (unit == '.' && IsAbbreviation(text, index))
            {
                index++;
            }
            else
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a paragraph named at <paramref name="end"/> can belong to what ends at <paramref name="start"/>: <c>UNSC 1612 mandate (OP
    /// 8)</c>.
    /// </summary>
    internal static bool IsBeside<TChar>(ReadOnlySpan<TChar> text, int start, int end, bool inList)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[16];
        var index = start;
        for (var words = 0; index < end; words++)
        {
            if (words == MostWords || !TextUnits.SkipBlanks(text, ref index))
            {
                return false;
            }

            var unit = TextUnits.At(text, index);
            if (TextUnits.IsLetter(unit))
            {
                if (ReadWord(text, ref index, letters) is "and" or "or" && !inList)
                {
                    return false;
                }
            }
            else if (unit is '.' or ';' or ':' or '?' or '!')
            {
                return false;
            }
            else
            {
                index = TextUnits.NextCharacter(text, index);
            }
        }

        return true;
    }

    // "of resolution No. 1612 (2005)", "of resolution [1612 \(2005\)](#)"
    private static bool IsNumbered<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[16];
        if (!TextUnits.SkipBlanks(text, ref index))
        {
            return false;
        }

        var unit = TextUnits.At(text, index);
        return TextUnits.IsDigit(unit)
            || unit is '[' or '(' or '*' or '_'
            || SymbolShape.OrganEnd(text, index) > 0
            || ReadWord(text, ref index, letters) is "no" or "nos";
    }

    private static bool IsAbbreviation<TChar>(ReadOnlySpan<TChar> text, int dot)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[16];
        return CitationCues.WordBefore(text, dot, letters, out _) is "no" or "nos" or "res";
    }

    /// <summary>Reads the word at a place in lower case, and goes behind it; a longer one is read in part.</summary>
    private static ReadOnlySpan<char> ReadWord<TChar>(ReadOnlySpan<TChar> text, ref int index, Span<char> letters)
        where TChar : unmanaged
    {
        var length = 0;
        for (; TextUnits.IsLetter(TextUnits.At(text, index)); index++)
        {
            if (length < letters.Length)
            {
                letters[length++] = (char)(TextUnits.At(text, index) | 0x20);
            }
        }

        return letters[..length];
    }
}
