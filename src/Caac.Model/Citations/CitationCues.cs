using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>Reads the word before a number. English words only: numbers with years need no word, and are found in every language.</summary>
[SkipLocalsInit]
internal static class CitationCues
{
    private const int MostLetters = 16;

    /// <summary>What stands before a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The start of the number.</param>
    /// <param name="start">The start of the word.</param>
    internal static CitationCue Before<TChar>(ReadOnlySpan<TChar> text, int index, out int start)
        where TChar : unmanaged
    {
        var end = index;
        start = index;
        if (!SkipBack(text, ref end))
        {
            return CitationCue.None;
        }

        var last = TextUnits.At(text, end - 1);
        if (last is ',' or ';' or '&')
        {
            start = end - 1;
            return CitationCue.Listed;
        }

        // The commonest first: the register of words takes its time.
        if (IsWordBefore(text, end, "resolution"u8, out start))
        {
            return CitationCue.Resolution;
        }

        if (IsWordBefore(text, end, "and"u8, out start))
        {
            return CitationCue.Listed;
        }

        return TextUnits.IsCurrencyBefore(text, end) ? CitationCue.Other : OfWord(text, end, last == '.', out start);
    }

    private static CitationCue OfWord<TChar>(ReadOnlySpan<TChar> text, int end, bool hasDot, out int start)
        where TChar : unmanaged
    {
        Span<char> letters = stackalloc char[MostLetters];
        var word = WordBefore(text, hasDot ? end - 1 : end, letters, out start);
        return word switch
        {
            "or" or "to" when !hasDot => CitationCue.Listed,
            "res" => CitationCue.Resolution,
            "resolutions" => CitationCue.Resolutions,
            "unsc" => CitationCue.Council,
            "unscr" or "unscrs" or "scr" or "scrs" => CitationCue.CouncilResolution,
            "paragraph" or "para" => CitationCue.Paragraph,
            "paragraphs" or "paras" => CitationCue.Paragraphs,
            "op" or "ops" => TextUnits.IsUpper(TextUnits.At(text, start + 1)) ? CitationCue.Paragraphs : CitationCue.Other,
            "no" or "nos" or "number" or "numbers" => BeforeNumberSign(text, start, out start),
            "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november"
                or "december" or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec"
                or "day" or "year" or "years" or "page" or "pages" or "p" or "pp" or "line" or "lines" or "chapter" or "chapters" or "chap"
                or "article" or "articles" or "art" or "arts" or "section" or "sections" or "sect" or "rule" or "rules" or "annex"
                or "table" or "figure" or "fig" or "note" or "footnote" or "volume" or "vol" or "vols" or "part" or "item" or "items"
                or "issue" or "case" or "decision" or "decisions" or "recommendation" or "regulation" or "directive" or "law" or "act" or "total"
                or "than" or "over" or "about" or "some" or "only" or "approximately" or "nearly" or "almost" or "usd" or "eur" => CitationCue.Other,
            _ => CitationCue.None,
        };
    }

    private static bool IsWordBefore<TChar>(ReadOnlySpan<TChar> text, int end, ReadOnlySpan<byte> word, out int start)
        where TChar : unmanaged
    {
        start = end - word.Length;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if ((TextUnits.At(text, start + i) | 0x20) != word[i])
            {
                return false;
            }
        }

        return !TextUnits.IsLetterOrDigit(TextUnits.At(text, start - 1));
    }

    /// <summary>The word that ends at a place, in lower case; empty where there is none or a long one.</summary>
    internal static ReadOnlySpan<char> WordBefore<TChar>(ReadOnlySpan<TChar> text, int end, Span<char> letters, out int start)
        where TChar : unmanaged
    {
        start = end;
        while (TextUnits.IsLetter(TextUnits.At(text, start - 1)) && end - start < letters.Length)
        {
            start--;
        }

        if (TextUnits.IsLetterOrDigit(TextUnits.At(text, start - 1)))
        {
            return default;
        }

        for (var i = start; i < end; i++)
        {
            letters[i - start] = (char)(TextUnits.At(text, i) | 0x20);
        }

        return letters[..(end - start)];
    }

    /// <summary>Goes back over what may stand between a word and its number: blanks, the marks of a link or of emphasis.</summary>
    private static bool SkipBack<TChar>(ReadOnlySpan<TChar> text, ref int end)
        where TChar : unmanaged
    {
        for (var marks = 0; marks < 4 && TextUnits.At(text, end - 1) is '[' or '*' or '_'; marks++)
        {
            end--;
        }

        return TextUnits.SkipBlanksBack(text, ref end);
    }

    // "resolution No. 1612"
    private static CitationCue BeforeNumberSign<TChar>(ReadOnlySpan<TChar> text, int index, out int start)
        where TChar : unmanaged
    {
        var end = index;
        start = index;
        Span<char> letters = stackalloc char[MostLetters];
        if (!TextUnits.SkipBlanksBack(text, ref end))
        {
            return CitationCue.Other;
        }

        return WordBefore(text, end, letters, out start) switch
        {
            "resolution" => CitationCue.Resolution,
            "resolutions" => CitationCue.Resolutions,
            "paragraph" => CitationCue.Paragraph,
            _ => CitationCue.Other,
        };
    }
}
