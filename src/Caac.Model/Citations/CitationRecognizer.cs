namespace Caac.Model;

/// <summary>Looks around a number for what it is the number of.</summary>
internal static class CitationRecognizer
{
    // An address with more organs than this is not one of the UN.
    private const int MostTries = 16;

    /// <summary>Looks at the number that starts at <paramref name="digit"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digit">The first digit of a number.</param>
    /// <param name="floor">The end of what has been looked at: nothing starts before it.</param>
    /// <param name="before">The citation before.</param>
    /// <param name="next">Where to go on.</param>
    /// <param name="cue">What the word before the number says; only where nothing was found.</param>
    /// <param name="cueStart">The start of that word.</param>
    internal static FoundCitation Recognize<TChar>(
        ReadOnlySpan<TChar> text, int digit, int floor, in FoundCitation before, out int next, out CitationCue cue, out int cueStart)
        where TChar : unmanaged
    {
        cue = CitationCue.None;
        cueStart = digit;
        var previous = TextUnits.At(text, digit - 1);
        if (TextUnits.IsToken(previous))
        {
            var start = TokenStart(text, digit, floor, out var hasSlash);
            if (hasSlash)
                return InToken(text, start, digit, before, out next);
        }
        else if (TextUnits.BlankBefore(text, digit) > 0 && AfterWrap(text, digit, floor) is { Exists: true } wrapped)
        {
            next = wrapped.End;
            return wrapped;
        }

        var end = TextUnits.SkipDigits(text, digit);
        next = end;
        if (end - digit <= 4 && previous != '-' && TextUnits.At(text, digit) != '0')
        {
            var found = AsResolution(text, digit, end, before, out cue, out cueStart);
            if (found.Exists)
            {
                next = found.End;
                return found;
            }
        }

        return default;
    }

    /// <summary>The end of a date, a fraction or a decimal that starts with the digits before a place.</summary>
    internal static int SkipNumber<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        while (TextUnits.At(text, end) is '/' or '-' or '.' or ',' && TextUnits.IsDigit(TextUnits.At(text, end + 1)))
            end = TextUnits.SkipDigits(text, end + 1);
        return end;
    }

    private static FoundCitation AsResolution<TChar>(
        ReadOnlySpan<TChar> text, int digit, int end, in FoundCitation before, out CitationCue cue, out int cueStart)
        where TChar : unmanaged
    {
        var number = ResolutionShape.Value(text, digit, end);
        var yearEnd = ResolutionShape.YearEnd(text, end, out var year);
        cue = CitationCues.Before(text, digit, leadsOnly: yearEnd < 0, out cueStart);
        if (yearEnd >= 0)
        {
            return ResolutionShape.IsNumberWithYear(text, digit, number, year, cue, before)
                ? new() { Kind = CitationKind.Resolution, Start = digit, End = yearEnd, Number = number, Year = year }
                : default;
        }

        if (cue == CitationCue.None || !ResolutionShape.IsNumberAlone(text, digit, end, cue, cueStart, before))
            return default;

        return new()
        {
            Kind = CitationKind.ResolutionWithoutYear,
            Start = cue == CitationCue.Listed ? digit : cueStart,
            End = end,
            Number = number,
            OpensList = cue != CitationCue.Resolution,
        };
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
    private static FoundCitation AfterWrap<TChar>(ReadOnlySpan<TChar> text, int digit, int floor)
        where TChar : unmanaged
    {
        var end = digit;
        if (!TextUnits.SkipBlanksBack(text, ref end) || TextUnits.At(text, end - 1) != '/')
            return default;

        var start = TokenStart(text, end, floor, out _);
        return SymbolAt(text, start) is { } found && found.End > digit ? found : default;
    }

    private static FoundCitation InToken<TChar>(ReadOnlySpan<TChar> text, int start, int digit, in FoundCitation before, out int next)
        where TChar : unmanaged
    {
        var found = SymbolAt(text, start);
        if (found.Exists)
        {
            next = found.End;
            return found;
        }

        next = digit;
        while (TextUnits.IsToken(TextUnits.At(text, next)))
            next++;
        found = InsideToken(text, start, next);
        if (!found.Exists)
            return default;

        next = Math.Max(next, found.End);
        return IsTargetOfLink(text, start, before) ? default : found;
    }

    private static FoundCitation SymbolAt<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        if (TextUnits.IsToken(TextUnits.At(text, start - 1)))
            return default;
        var end = SymbolShape.End(text, start);
        return end < 0 ? default : new() { Kind = CitationKind.Document, Start = start, End = end };
    }

    // A symbol starts inside a run of letters and slashes only in an address, "undocs.org/en/S/2021/384", or where a blank was lost: "Doc.S/2021/384".
    private static FoundCitation InsideToken<TChar>(ReadOnlySpan<TChar> text, int start, int end)
        where TChar : unmanaged
    {
        var isAddress = TextUnits.At(text, start) == '/' && TextUnits.At(text, start + 1) == '/' && TextUnits.At(text, start - 1) == ':';
        var slashes = 0;
        var tries = 0;
        for (var i = start + 1; i < end && tries < MostTries; i++)
        {
            var unit = TextUnits.At(text, i - 1);
            if (unit == '/')
                slashes++;
            else if (unit != '.')
                continue;
            else if (slashes == 0)
                isAddress = true;

            var mayStart = unit == '/' ? isAddress : TextUnits.IsLower(TextUnits.At(text, i - 2)) || TextUnits.At(text, i - 2) == ')';
            if (!mayStart || SymbolShape.OrganEnd(text, i) < 0)
                continue;

            tries++;
            if (SymbolShape.End(text, i) is > 0 and var symbolEnd)
                return new() { Kind = CitationKind.Document, Start = i, End = symbolEnd };
        }

        return default;
    }

    // In "[S/2021/384](https://undocs.org/S/2021/384)" the address repeats what is printed.
    private static bool IsTargetOfLink<TChar>(ReadOnlySpan<TChar> text, int start, in FoundCitation before)
        where TChar : unmanaged
    {
        var open = start - 1;
        while (start - open < 8 && (TextUnits.At(text, open) == ':' || TextUnits.IsLetter(TextUnits.At(text, open))))
            open--;
        return before.Exists && TextUnits.At(text, open) == '(' && TextUnits.At(text, open - 1) == ']' && open - 1 - before.End is >= 0 and <= 4;
    }
}
