using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>Looks around a number for what it is the number of.</summary>
internal static class CitationRecognizer
{
    // An address with more organs than this is not one of the UN.
    private const int MostTries = 16;

    /// <summary>Looks at the number that starts at <paramref name="digit"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digit">The first digit of a number.</param>
    /// <param name="end">The end of its digits.</param>
    /// <param name="floor">The end of what has been looked at: nothing starts before it.</param>
    /// <param name="before">The citation before.</param>
    /// <param name="found">What is cited.</param>
    /// <param name="next">Where to go on.</param>
    /// <param name="cue">What the word before the number says; only where nothing was found.</param>
    /// <param name="cueStart">The start of that word.</param>
    /// <returns>Whether something is cited.</returns>
    internal static bool TryRecognize<TChar>(
        ReadOnlySpan<TChar> text,
        int digit,
        int end,
        int floor,
        in FoundCitation before,
        out FoundCitation found,
        out int next,
        out CitationCue cue,
        out int cueStart)
        where TChar : unmanaged
    {
        cue = CitationCue.None;
        cueStart = digit;
        next = end;
        var previous = TextUnits.At(text, digit - 1);
        if (TextUnits.IsToken(previous))
        {
            var start = TokenStart(text, digit, floor, out var hasSlash);
            if (hasSlash)
            {
                return TryToken(text, start, digit, before, out found, out next);
            }
        }
        else if (!TextUnits.IsLetter(TextUnits.At(text, digit - 2))
            && TextUnits.BlankBefore(text, digit) > 0
            && TryAfterWrap(text, digit, floor, out found))
        {
            next = found.End;
            return true;
        }

        found = default;
        var mayBeResolution = end - digit <= 4 && previous != '-' && TextUnits.At(text, digit) != '0';
        if (!mayBeResolution || !TryResolution(text, digit, end, before, out found, out cue, out cueStart))
        {
            return false;
        }

        next = found.End;
        return true;
    }

    /// <summary>The end of a date, a fraction or a decimal that starts with the digits before a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipNumber<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        while (TextUnits.At(text, end) is '/' or '-' or '.' or ',' && TextUnits.IsDigit(TextUnits.At(text, end + 1)))
        {
            end = TextUnits.SkipDigits(text, end + 1);
        }

        return end;
    }

    private static bool TryResolution<TChar>(
        ReadOnlySpan<TChar> text,
        int digit,
        int end,
        in FoundCitation before,
        out FoundCitation found,
        out CitationCue cue,
        out int cueStart)
        where TChar : unmanaged
    {
        var number = ResolutionShape.Value(text, digit, end);
        var yearEnd = ResolutionShape.YearEnd(text, end, out var year);
        if (yearEnd >= 0)
        {
            // One more of a list needs no look at a word.
            var isListed = before.IsResolution
                && digit - before.End == 2
                && TextUnits.At(text, before.End) == ','
                && TextUnits.At(text, digit - 1) == ' ';
            cueStart = before.End;
            cue = isListed ? CitationCue.Listed : CitationCues.Before(text, digit, out cueStart);
            found = new() { Kind = CitationKind.Resolution, Start = digit, End = yearEnd, Number = number, Year = year };
            return isListed || ResolutionShape.IsNumberWithYear(text, digit, number, year, cue, before);
        }

        cue = CitationCues.Before(text, digit, out cueStart);
        found = new()
        {
            Kind = CitationKind.ResolutionWithoutYear,
            Start = cue == CitationCue.Listed ? digit : cueStart,
            End = end,
            Number = number,
            OpensList = cue != CitationCue.Resolution,
        };
        return cue != CitationCue.None && ResolutionShape.IsNumberAlone(text, digit, end, cue, cueStart, before);
    }

    private static int TokenStart<TChar>(ReadOnlySpan<TChar> text, int end, int floor, out bool hasSlash)
        where TChar : unmanaged
    {
        hasSlash = false;
        var start = end;
        while (start > floor && TextUnits.At(text, start - 1) is var unit && TextUnits.IsToken(unit))
        {
            hasSlash |= unit == '/';
            start--;
        }

        return start;
    }

    // "S/" at the end of a line, "2021/384" on the next.
    private static bool TryAfterWrap<TChar>(ReadOnlySpan<TChar> text, int digit, int floor, out FoundCitation found)
        where TChar : unmanaged
    {
        found = default;
        var end = digit;
        if (!TextUnits.SkipBlanksBack(text, ref end) || TextUnits.At(text, end - 1) != '/')
        {
            return false;
        }

        var start = TokenStart(text, end, floor, out _);
        return !TextUnits.IsToken(TextUnits.At(text, start - 1)) && TrySymbol(text, start, out found) && found.End > digit;
    }

    private static bool TryToken<TChar>(
        ReadOnlySpan<TChar> text, int start, int digit, in FoundCitation before, out FoundCitation found, out int next)
        where TChar : unmanaged
    {
        if (!TextUnits.IsToken(TextUnits.At(text, start - 1)) && TrySymbol(text, start, out found) && found.End > digit)
        {
            next = found.End;
            return true;
        }

        next = digit;
        while (TextUnits.IsToken(TextUnits.At(text, next)))
        {
            next++;
        }

        if (!TryInsideToken(text, start, next, out found))
        {
            return false;
        }

        next = Math.Max(next, found.End);
        return !IsTargetOfLink(text, start, before);
    }

    private static bool TrySymbol<TChar>(ReadOnlySpan<TChar> text, int start, out FoundCitation found)
        where TChar : unmanaged
    {
        var end = SymbolShape.End(text, start);
        found = new() { Kind = CitationKind.Document, Start = start, End = end };
        return end > 0;
    }

    // A symbol starts inside a run of letters and slashes only in an address, "undocs.org/en/S/2021/384", or where a blank was lost:
    // "Doc.S/2021/384".
    private static bool TryInsideToken<TChar>(ReadOnlySpan<TChar> text, int start, int end, out FoundCitation found)
        where TChar : unmanaged
    {
        found = default;
        var isAddress = TextUnits.At(text, start) == '/' && TextUnits.At(text, start + 1) == '/' && TextUnits.At(text, start - 1) == ':';
        var slashes = 0;
        var tries = 0;
        for (var i = start + 1; i < end && tries < MostTries; i++)
        {
            var unit = TextUnits.At(text, i - 1);
            if (unit == '/')
            {
                slashes++;
            }
            else if (unit != '.')
            {
                continue;
            }
            else if (slashes == 0)
            {
                isAddress = true;
            }

            var mayStart = unit == '/' ? isAddress : TextUnits.IsLower(TextUnits.At(text, i - 2)) || TextUnits.At(text, i - 2) == ')';
            if (!mayStart || SymbolShape.OrganEnd(text, i) < 0)
            {
                continue;
            }

            tries++;
            if (TrySymbol(text, i, out found))
            {
                return true;
            }
        }

        return false;
    }

    // In "[S/2021/384](https://undocs.org/S/2021/384)" the address repeats what is printed.
    private static bool IsTargetOfLink<TChar>(ReadOnlySpan<TChar> text, int start, in FoundCitation before)
        where TChar : unmanaged
    {
        var open = start - 1;
        while (start - open < 8 && (TextUnits.At(text, open) == ':' || TextUnits.IsLetter(TextUnits.At(text, open))))
        {
            open--;
        }

        return before.Exists
            && TextUnits.At(text, open) == '('
            && TextUnits.At(text, open - 1) == ']'
            && TextUnits.IsWithin(text, before.End, open - 1, 4);
    }
}
