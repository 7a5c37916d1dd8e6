namespace Caac.Model.Reading;

/// <summary>What stands before the title of a document, and the notes at its foot.</summary>
internal sealed class Masthead
{
    private const string OriginalMark = "Original:";

    private const int LongestNote = 60;
    private const int LongestMasthead = 600;

    private static readonly Wordings PreviousIssueMarks = new(
        StringComparison.OrdinalIgnoreCase,
        "previously under the symbol", "previously issued under the symbol", "earlier under the symbol", "previously issued as", "previously as document");

    private static readonly Wordings DistributionMark = new(StringComparison.OrdinalIgnoreCase, "Distr");

    private static readonly UnLanguage[] Languages = Enum.GetValues<UnLanguage>();

    private static readonly Wordings LanguageNames = new(StringComparison.OrdinalIgnoreCase, [.. Languages.Select(language => language.ToString())]);

    internal DocumentSymbol? Symbol { get; private set; }

    internal IReadOnlyList<DocumentSymbol> OtherSymbols { get; private set; } = [];

    internal IReadOnlyList<EarlierIssue> EarlierIssues { get; private set; } = [];

    internal Distribution? Distribution { get; private set; }

    internal UnLanguage? Language { get; private set; }

    internal UnLanguage? OriginalLanguage { get; private set; }

    internal string? JobNumber { get; private set; }

    /// <summary>Reads the masthead of the document itself.</summary>
    internal static Masthead Read(ReadingContext context, int node, DocumentPart part)
    {
        var masthead = new Masthead();
        masthead.ReadSymbol(context, node, part.Masthead);
        masthead.ReadDistribution(context, node, part.Masthead);
        masthead.ReadLanguages(context, node, part.Masthead);
        masthead.ReadJobNumber(context, node);
        return masthead;
    }

    /// <summary>Reads the masthead of a document whose kind is not known; null where the text does not begin with one.</summary>
    internal static Masthead? ReadOfOther(ReadingContext context, int node)
    {
        var text = context.Text;
        var start = text.Whole with { End = Math.Min(text.Length, LongestMasthead) };
        var mark = text.Find("Distr", start);
        if (mark < 0)
        {
            return null;
        }

        // The languages are the last that a masthead prints, a line or two after the distribution.
        var original = text.Find(OriginalMark, new(mark, start.End), StringComparison.OrdinalIgnoreCase);
        var end = Paragraphs.EndOf(text, original < 0 ? mark : original, text.Length);
        var masthead = new Masthead();
        var front = new TextRange(0, Math.Min(end, start.End));
        masthead.ReadSymbol(context, node, front);
        masthead.ReadDistribution(context, node, front);
        masthead.ReadLanguages(context, node, front);
        masthead.ReadJobNumber(context, node);
        return masthead;
    }

    /// <summary>Reads what an annex prints before its text: <c>[Original: English]</c>.</summary>
    internal static Masthead ReadOfAnnex(ReadingContext context, int node, DocumentPart part)
    {
        var masthead = new Masthead();
        var front = context.Text.Trim(part.Whole);
        var close = front.IsEmpty || context.Text[front.Start] != '[' ? -1 : context.Text.Find("]", front with { End = Math.Min(front.End, front.Start + LongestNote) });
        if (close >= 0)
        {
            masthead.ReadLanguages(context, node, front with { End = close });
        }

        return masthead;
    }

    /// <summary>A document with what its masthead prints.</summary>
    internal CaacDocument Complete(CaacDocument document) => document with
    {
        Symbol = Symbol,
        OtherSymbols = OtherSymbols,
        EarlierIssues = EarlierIssues,
        Distribution = Distribution,
        Language = Language,
        OriginalLanguage = OriginalLanguage,
        JobNumber = JobNumber,
    };

    /// <summary>Reads the footnotes that say where the text was issued before.</summary>
    internal void ReadEarlierIssues(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var issues = new List<EarlierIssue>();
        for (var from = range.Start; PreviousIssueMarks.IndexIn(text, range with { Start = from }) is >= 0 and var mark;)
        {
            var paragraph = new TextRange(Paragraphs.StartOf(text, mark, range.Start), Paragraphs.EndOf(text, mark, range.End));
            if (FindSymbol(text, paragraph with { Start = mark }) is { } earlier)
            {
                issues.Add(ReadEarlierIssue(context, node, issues.Count, paragraph, earlier));
            }

            from = paragraph.End;
        }

        EarlierIssues = issues;
    }

    private static EarlierIssue ReadEarlierIssue(ReadingContext context, int node, int index, TextRange paragraph, (TextRange Range, DocumentSymbol Symbol) earlier)
    {
        var issue = context.Trace.Open(node, "earlierIssues", index);
        var text = context.Text;
        var start = paragraph.Start;
        while (start < paragraph.End && text[start] is '*' or ' ' or '/')
        {
            start++;
        }

        var of = text.Find(" of the present ", new(start, paragraph.End));
        var extent = of < 0 ? default : new TextRange(start, of);
        return context.Trace.Close(issue, new EarlierIssue
        {
            Symbol = context.Take(issue, "symbol", earlier.Range, earlier.Symbol),
            Extent = extent.IsEmpty || extent.Length > 40 ? null : context.Take(issue, "extent", extent, text.ToString(extent).ToLowerInvariant()),
        });
    }

    private void ReadSymbol(ReadingContext context, int node, TextRange front)
    {
        var text = context.Text;
        foreach (var match in CitationFinder.Enumerate(text.Slice(front)))
        {
            if (match.Kind != CitationKind.Document)
            {
                continue;
            }

            var range = new TextRange(front.Start + match.Start, front.Start + match.End);
            if (DocumentSymbol.TryParseAll(text.Slice(range), DocumentSymbolStyles.Default, out var joint))
            {
                TakeSymbols(context, node, range, joint.Symbols);
                WarnOfStars(context, range);
                return;
            }
        }

        ReadRunningSymbol(context, node);
        if (Symbol is null)
        {
            context.Issues.Warn(CaacIssueCodes.SymbolNotPrinted, front with { End = front.Start }, "The copy prints no symbol of the document.");
        }
    }

    // A masthead may be lost while the heads of later pages still print the symbol.
    private void ReadRunningSymbol(ReadingContext context, int node)
    {
        foreach (var furniture in context.Text.Marks.Furniture)
        {
            if (furniture.Symbol is { } place
                && DocumentSymbol.TryParse(context.Text.Source.Text.AsSpan(place.Start, place.Length), null, out var symbol))
            {
                context.Trace.AddSource(node, "symbol", place);
                Symbol = symbol;
                return;
            }
        }
    }

    private void TakeSymbols(ReadingContext context, int node, TextRange range, IReadOnlyList<DocumentSymbol> symbols)
    {
        Symbol = context.Take(node, "symbol", range, symbols[0]);
        var others = symbols.Skip(1).ToList();
        for (var i = 0; i < others.Count; i++)
        {
            context.Trace.Add(node, "otherSymbols", range, index: i);
        }

        OtherSymbols = others;
    }

    private static void WarnOfStars(ReadingContext context, TextRange symbol)
    {
        var end = symbol.End;
        while (end < context.Text.Length && context.Text[end] == '*')
        {
            end++;
        }

        if (end > symbol.End)
        {
            context.Issues.Warn(
                CaacIssueCodes.SymbolReissued, new(symbol.End, end), $"{context.Quote(new(symbol.Start, end))} carries a star: the document was issued again for technical reasons.");
        }
    }

    private static (TextRange Range, DocumentSymbol Symbol)? FindSymbol(FlowText text, TextRange range)
    {
        foreach (var match in CitationFinder.Enumerate(text.Slice(range)))
        {
            if (match.Kind == CitationKind.Document && match.TryGetSymbol(out var symbol))
            {
                return (new(range.Start + match.Start, range.Start + match.End), symbol);
            }
        }

        return null;
    }

    private void ReadDistribution(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var mark = DistributionMark.IndexIn(text, range);
        if (mark < 0)
        {
            context.Issues.Warn(CaacIssueCodes.DistributionNotPrinted, range with { End = range.Start }, "The copy prints no distribution and no date of distribution.");
            return;
        }

        var distribution = context.Trace.Open(node, "distribution");
        var start = mark;
        while (start < range.End && (char.IsLetter(text[start]) || text[start] is '.' or ':'))
        {
            start++;
        }

        while (start < range.End && text[start] is ' ' or '\n' or ':' or '.')
        {
            start++;
        }

        var end = start;
        while (end < range.End && char.IsLetter(text[end]))
        {
            end++;
        }

        var kind = DistributionKind.From(text.ToString(new(start, end)).ToLowerInvariant());
        var date = EnglishDate.Find(text, new(end, range.End));
        if (date is null)
        {
            context.Issues.Warn(CaacIssueCodes.DistributionNotPrinted, new(mark, end), "The masthead prints no date of distribution.");
        }
        else if (date is { Date: null })
        {
            context.ReportNoDate(date.Value.Range);
        }

        Distribution = context.Trace.Close(distribution, new Distribution
        {
            Kind = kind.IsKnown ? context.Take(distribution, "kind", new(start, end), kind) : null,
            Date = date is { Date: { } day } ? context.Take(distribution, "date", date.Value.Range, day) : null,
        });
    }

    private void ReadLanguages(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var original = text.Find(OriginalMark, range, StringComparison.OrdinalIgnoreCase);
        var originalRange = default(TextRange);
        for (var from = range.Start; LanguageNames.Find(text, range with { Start = from }) is { IsEmpty: false } place; from = place.End)
        {
            if (original >= 0 && place.Start > original && text.Slice(new(original + OriginalMark.Length, place.Start)).Trim(" \n").IsEmpty)
            {
                OriginalLanguage = LanguageOf(text.Slice(place));
                originalRange = place;
            }
            else if (Language is null && IsWord(text, place) && char.IsUpper(text[place.Start]))
            {
                Language = context.Take(node, "language", place, LanguageOf(text.Slice(place)));
            }
        }

        if (OriginalLanguage is not null)
        {
            context.Trace.Add(node, "originalLanguage", originalRange);
        }
    }

    private static UnLanguage LanguageOf(ReadOnlySpan<char> name) => Enum.Parse<UnLanguage>(name, ignoreCase: true);

    private static bool IsWord(FlowText text, TextRange range) =>
        (range.Start == 0 || text[range.Start - 1] is ' ' or '\n') && (range.End == text.Length || text[range.End] is ' ' or '\n');

    private void ReadJobNumber(ReadingContext context, int node)
    {
        foreach (var furniture in context.Text.Marks.Furniture)
        {
            if (furniture.JobNumber is { } place)
            {
                JobNumber = string.Concat(context.Text.Source.Text.AsSpan(place.Start, 2), "-", context.Text.Source.Text.AsSpan(place.End - 5, 5));
                context.Trace.AddSource(node, "jobNumber", place);
                return;
            }
        }
    }
}
