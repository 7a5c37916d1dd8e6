namespace Caac.Model;

/// <summary>Where the number of a paragraph ends, and where the next one of a list starts.</summary>
internal static class PinpointShape
{
    private const int MostDigits = 3;
    private const int MostLetters = 4;

    /// <summary>
    /// The end of <c>9</c>, <c>5 (c)</c>, <c>8 (a) (ii)</c>, <c>2 (a) and (b)</c>, <c>5-7</c>, <c>5 to 7</c>; -1 where it is none of
    /// these.
    /// </summary>
    internal static int End<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var end = NumberEnd(text, start);
        if (end < 0)
        {
            return -1;
        }

        end = LettersEnd(text, end);
        for (int next; (next = Continue(text, end)) > end;)
        {
            end = next;
        }

        return IsWhole(text, end) ? end : -1;
    }

    /// <summary>The start of the next item of a list; -1 where the list ends.</summary>
    internal static int Next<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var index = end;
        var hasComma = TextUnits.At(text, index) == ',';
        if (hasComma)
        {
            index++;
        }

        if (!TextUnits.SkipBlanks(text, ref index))
        {
            return -1;
        }

        var word = WordEnd(text, index, "and", "or");
        if (word > 0)
        {
            index = word;
            if (!TextUnits.SkipBlanks(text, ref index))
            {
                return -1;
            }
        }
        else if (!hasComma)
        {
            return -1;
        }

        var itemEnd = End(text, index);
        return itemEnd > 0 && ResolutionShape.YearEnd(text, itemEnd, out _) < 0 ? index : -1;
    }

    private static int NumberEnd<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var end = TextUnits.SkipDigits(text, start);
        return end > start && end - start <= MostDigits && TextUnits.At(text, start) != '0' ? end : -1;
    }

    /// <summary>The end of a range or of further letters after an item.</summary>
    private static int Continue<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var index = end;
        var dash = TextUnits.DashAt(text, index);
        index += dash;
        var onlyLetters = false;
        if (dash == 0)
        {
            onlyLetters = TextUnits.At(text, index) == ',';
            index += onlyLetters ? 1 : 0;
            if (!TextUnits.SkipBlanks(text, ref index))
            {
                return end;
            }

            var isRange = WordEnd(text, index, "to", "to");
            var word = isRange > 0 ? isRange : WordEnd(text, index, "and", "or");
            if (word < 0 && !onlyLetters)
            {
                return end;
            }

            onlyLetters |= isRange < 0;
            index = word < 0 ? index : word;
            if (!TextUnits.SkipBlanks(text, ref index))
            {
                return end;
            }
        }

        var letters = LettersEnd(text, index);
        if (letters > index)
        {
            return letters;
        }

        var number = onlyLetters ? -1 : NumberEnd(text, index);
        return number < 0 || !IsWhole(text, number) ? end : LettersEnd(text, number);
    }

    // " (c)", "(a) (ii)", "\(c\)"
    private static int LettersEnd<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        while (true)
        {
            var index = end;
            if (!TextUnits.SkipBlanks(text, ref index))
            {
                return end;
            }

            index += TextUnits.At(text, index) == '\\' ? 1 : 0;
            if (TextUnits.At(text, index) != '(')
            {
                return end;
            }

            var close = index + 1;
            while (TextUnits.IsLower(TextUnits.At(text, close)) && close - index <= MostLetters)
            {
                close++;
            }

            if (close == index + 1)
            {
                return end;
            }

            close += TextUnits.At(text, close) == '\\' ? 1 : 0;
            if (TextUnits.At(text, close) != ')')
            {
                return end;
            }

            end = close + 1;
        }
    }

    // Not "8th", "8/9" or "8.5".
    private static bool IsWhole<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var next = TextUnits.At(text, end);
        return !TextUnits.IsLetterOrDigit(next)
            && next is not ('/' or '%')
            && !(next is '.' or ',' && TextUnits.IsDigit(TextUnits.At(text, end + 1)) && TextUnits.IsDigit(TextUnits.At(text, end - 1)));
    }

    private static int WordEnd<TChar>(ReadOnlySpan<TChar> text, int index, string first, string second)
        where TChar : unmanaged
    {
        if (TextUnits.At(text, index) == '&' && first == "and")
        {
            return index + 1;
        }

        return Follows(text, index, first) ? index + first.Length : Follows(text, index, second) ? index + second.Length : -1;
    }

    private static bool Follows<TChar>(ReadOnlySpan<TChar> text, int index, string word)
        where TChar : unmanaged
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (TextUnits.At(text, index + i) != word[i])
            {
                return false;
            }
        }

        return TextUnits.BlankAt(text, index + word.Length) > 0;
    }
}
