namespace Caac.Model;

/// <summary>Reads the word before a number. English words only: numbers with years need no word, and are found in every language.</summary>
internal static class CitationCues
{
    private const int MostLetters = 16;

    // The last letters of the words that announce a resolution, a paragraph or a further number: most numbers follow other words.
    private const uint LeadEndings =
        (1u << ('a' - 'a')) | (1u << ('c' - 'a')) | (1u << ('d' - 'a')) | (1u << ('h' - 'a')) | (1u << ('n' - 'a')) | (1u << ('o' - 'a'))
        | (1u << ('p' - 'a')) | (1u << ('r' - 'a')) | (1u << ('s' - 'a'));

    /// <summary>What stands before a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The start of the number.</param>
    /// <param name="leadsOnly">Whether <see cref="CitationCue.Other"/> may be passed over, which is quicker.</param>
    /// <param name="start">The start of the word.</param>
    internal static CitationCue Before<TChar>(ReadOnlySpan<TChar> text, int index, bool leadsOnly, out int start)
        where TChar : unmanaged
    {
        var end = index;
        start = index;
        if (!SkipBack(text, ref end))
            return CitationCue.None;

        var last = TextUnits.At(text, end - 1);
        if (leadsOnly && TextUnits.IsLetter(last) && (LeadEndings >> ((last | 0x20) - 'a') & 1) == 0)
            return CitationCue.None;

        if (last is ',' or ';' or '&')
        {
            start = end - 1;
            return CitationCue.Listed;
        }

        if (TextUnits.IsCurrencyBefore(text, end))
            return CitationCue.Other;

        Span<char> letters = stackalloc char[MostLetters];
        var word = WordBefore(text, last == '.' ? end - 1 : end, letters, out start);
        var cue = word switch
        {
            "and" or "or" or "to" when last != '.' => CitationCue.Listed,
            "resolution" or "res" => CitationCue.Resolution,
            "resolutions" => CitationCue.Resolutions,
            "unsc" => CitationCue.Council,
            "unscr" or "unscrs" or "scr" or "scrs" => CitationCue.CouncilResolution,
            "paragraph" or "para" => CitationCue.Paragraph,
            "paragraphs" or "paras" => CitationCue.Paragraphs,
            "op" or "ops" => TextUnits.IsUpper(TextUnits.At(text, start + 1)) ? CitationCue.Paragraphs : CitationCue.Other,
            "no" or "nos" or "number" or "numbers" => BeforeNumberSign(text, start, leadsOnly, out start),
            "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november"
                or "december" or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec"
                or "day" or "year" or "years" or "page" or "pages" or "p" or "pp" or "line" or "lines" or "chapter" or "chapters" or "chap"
                or "article" or "articles" or "art" or "arts" or "section" or "sections" or "sect" or "rule" or "rules" or "annex" or "table"
                or "figure" or "fig" or "note" or "footnote" or "volume" or "vol" or "vols" or "part" or "item" or "items" or "issue" or "case"
                or "decision" or "decisions" or "recommendation" or "regulation" or "directive" or "law" or "act" or "total" or "than" or "over"
                or "about" or "some" or "only" or "approximately" or "nearly" or "almost" or "usd" or "eur" => CitationCue.Other,
            _ => CitationCue.None,
        };
        return cue;
    }

    /// <summary>The word that ends at a place, in lower case; empty where there is none or a long one.</summary>
    internal static ReadOnlySpan<char> WordBefore<TChar>(ReadOnlySpan<TChar> text, int end, Span<char> letters, out int start)
        where TChar : unmanaged
    {
        start = end;
        while (TextUnits.IsLetter(TextUnits.At(text, start - 1)) && end - start < letters.Length)
            start--;
        if (TextUnits.IsLetterOrDigit(TextUnits.At(text, start - 1)))
            return default;

        for (var i = start; i < end; i++)
            letters[i - start] = (char)(TextUnits.At(text, i) | 0x20);
        return letters[..(end - start)];
    }

    /// <summary>Goes back over what may stand between a word and its number: blanks, the marks of a link or of emphasis.</summary>
    private static bool SkipBack<TChar>(ReadOnlySpan<TChar> text, ref int end)
        where TChar : unmanaged
    {
        for (var marks = 0; marks < 4 && TextUnits.At(text, end - 1) is '[' or '*' or '_'; marks++)
            end--;
        return TextUnits.SkipBlanksBack(text, ref end);
    }

    // "resolution No. 1612"
    private static CitationCue BeforeNumberSign<TChar>(ReadOnlySpan<TChar> text, int index, bool leadsOnly, out int start)
        where TChar : unmanaged
    {
        var end = index;
        start = index;
        Span<char> letters = stackalloc char[MostLetters];
        if (!TextUnits.SkipBlanksBack(text, ref end))
            return CitationCue.Other;
        return WordBefore(text, end, letters, out start) switch
        {
            "resolution" => CitationCue.Resolution,
            "resolutions" => CitationCue.Resolutions,
            "paragraph" => CitationCue.Paragraph,
            _ => leadsOnly ? CitationCue.None : CitationCue.Other,
        };
    }
}
