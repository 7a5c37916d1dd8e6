using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>Decides whether a number stands for a resolution of the Security Council.</summary>
internal static class ResolutionShape
{
    /// <summary>The most characters between two members of a list.</summary>
    internal const int MostGap = 16;

    // The Council's first year, and a last one that does not depend on the day on which a text is read.
    private const int FirstYear = 1946;
    private const int LastYear = 2099;

    /// <summary>Reads <c> (2005)</c> after a number, with blanks, one line end and the escapes of Markdown.</summary>
    /// <returns>The place behind the bracket; -1 where there is no year in brackets.</returns>
    internal static int YearEnd<TChar>(ReadOnlySpan<TChar> text, int index, out int year)
        where TChar : unmanaged
    {
        // Nearly always as the UN prints it.
        if (index + 7 <= text.Length && TextUnits.At(text, index) == ' ' && TextUnits.At(text, index + 1) == '('
            && TextUnits.SkipDigits(text, index + 2) == index + 6 && TextUnits.At(text, index + 6) == ')')
        {
            year = Value(text, index + 2, index + 6);
            return year is >= FirstYear and <= LastYear ? index + 7 : -1;
        }

        return YearEndInGap(text, index, out year);
    }

    private static int YearEndInGap<TChar>(ReadOnlySpan<TChar> text, int index, out int year)
        where TChar : unmanaged
    {
        year = 0;
        if (!TextUnits.SkipBlanks(text, ref index))
        {
            return -1;
        }

        if (TextUnits.At(text, index) == '\\')
        {
            index++;
        }

        if (TextUnits.At(text, index) != '(')
        {
            return -1;
        }

        index++;
        if (!TextUnits.SkipBlanks(text, ref index))
        {
            return -1;
        }

        var end = TextUnits.SkipDigits(text, index);
        if (end - index != 4)
        {
            return -1;
        }

        year = Value(text, index, end);
        if (!TextUnits.SkipBlanks(text, ref end))
        {
            return -1;
        }

        if (TextUnits.At(text, end) == '\\')
        {
            end++;
        }

        return TextUnits.At(text, end) == ')' && year is >= FirstYear and <= LastYear ? end + 1 : -1;
    }

    /// <summary>The value of at most four digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Value<TChar>(ReadOnlySpan<TChar> text, int start, int end)
        where TChar : unmanaged
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + TextUnits.At(text, i) - '0';
        }

        return value;
    }

    /// <summary>Whether a number with a year in brackets is a resolution, by the word before it and the citation before that.</summary>
    internal static bool IsNumberWithYear<TChar>(
        ReadOnlySpan<TChar> text, int start, int number, int year, CitationCue cue, in FoundCitation before)
        where TChar : unmanaged
    {
        switch (cue)
        {
            case CitationCue.Resolution or CitationCue.Resolutions or CitationCue.Council or CitationCue.CouncilResolution:
                return true;
            case CitationCue.Paragraph or CitationCue.Paragraphs or CitationCue.Other:
                return false;
            default:
                if (IsGlued(text, start))
                {
                    return false;
                }

                return (cue == CitationCue.Listed && before.IsResolution && TextUnits.IsWithin(text, before.End, start, MostGap)) || IsLikely(number, year);
        }
    }

    /// <summary>Whether a number without a year is a resolution, by the same.</summary>
    internal static bool IsNumberAlone<TChar>(
        ReadOnlySpan<TChar> text, int start, int end, CitationCue cue, int cueStart, in FoundCitation before)
        where TChar : unmanaged => cue switch
        {
            CitationCue.Resolution or CitationCue.Resolutions => IsOfCouncil(text, cueStart, end - start),
            CitationCue.Council => end - start > 2 && !MayBeYear(Value(text, start, end)),
            CitationCue.CouncilResolution => true,
            CitationCue.Listed => before.OpensList && end - start == 4 && TextUnits.IsWithin(text, before.End, start, MostGap / 2),
            _ => false,
        }
        && EndsNumber(text, end);

    // "the UNSC 2021 agenda"
    private static bool MayBeYear(int number) => number is >= 1990 and < 2050;

    // Without a word that says so, a number and a year are only a resolution if the Council was about that far in that year: it had
    // adopted 99 before 1954 and 999 before 1996. Numbers that are years themselves must be exact.
    private static bool IsLikely(int number, int year) => number switch
    {
        < 100 => year < 1954,
        < 1000 => year < 1996,
        >= 1900 and < 2100 => year == YearOf(number),
        _ => true,
    };

    // Its last resolutions of 2009 to 2012: 1907, 1966, 2032 and 2085.
    private static int YearOf(int number) => number switch
    {
        <= 1907 => 2009,
        <= 1966 => 2010,
        <= 2032 => 2011,
        <= 2085 => 2012,
        _ => 2013,
    };

    /// <summary>Whether a number is a part of something that starts before it.</summary>
    private static bool IsGlued<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var unit = TextUnits.At(text, start - 1);
        return TextUnits.IsToken(unit)
            || unit is '$' or '%' or '#' or '=' or '+' or '@' or '\\' or '~' or '^' or '<'
            || (unit is ',' or ':' or '\'' && TextUnits.IsDigit(TextUnits.At(text, start - 2)));
    }

    // Other bodies adopt resolutions as well; the General Assembly's have a session.
    private static bool IsOfCouncil<TChar>(ReadOnlySpan<TChar> text, int wordStart, int digits)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[16];
        var end = wordStart;
        if (!TextUnits.SkipBlanksBack(text, ref end))
        {
            return digits > 2;
        }

        switch (CitationCues.WordBefore(text, end, letters, out var start))
        {
            case "assembly" or "ga" or "unga" or "ecosoc" or "hrc" or "commission" or "committee" or "parliament" or "conference" or "draft"
                or "board" or "congress" or "senate" or "house":
                return false;
            case "council":
                end = start;
                return !TextUnits.SkipBlanksBack(text, ref end)
                    || CitationCues.WordBefore(text, end, letters, out _) is not (
                        "rights" or "social" or "european" or "governing" or "executive" or "economic");
            case "unsc":
                return true;
            default:
                return digits > 2;
        }
    }

    // Not "1,612", "74/275", "1612-1615", "5 per cent" or "377 (V)".
    private static bool EndsNumber<TChar>(ReadOnlySpan<TChar> text, int end)
        where TChar : unmanaged
    {
        var next = TextUnits.At(text, end);
        var goesOn = next is ',' or '.' or '-' or ':' && TextUnits.IsDigit(TextUnits.At(text, end + 1));
        if (TextUnits.IsLetter(next) || next is '/' or '%' || goesOn)
        {
            return false;
        }

        return SymbolGroup.End(text, end, ofResolution: true) == end;
    }
}
