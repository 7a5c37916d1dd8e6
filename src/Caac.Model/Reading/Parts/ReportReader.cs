namespace Caac.Model.Reading;

/// <summary>Reads the reports that a meeting examined: symbol, ordinal, situation, period, who introduced them.</summary>
internal static class ReportReader
{
    // One sentence names one report, rarely two or three.
    private const int MostReports = 12;
    private const int ClosestMentions = 30;

    private static readonly Wordings Marks = new("report of the Secretary-General", "reports of the Secretary-General", "report on children", "reports on children", "Secretary-General's report");

    private static readonly Wordings IntroductionMarks = new("introduced by ", "presented by ");

    /// <summary>Reads all reports named in a range.</summary>
    internal static IReadOnlyList<CountryReport> Read(ReadingContext context, int owner, TextRange range)
    {
        var text = context.Text;
        var mentions = FindMentions(text, range);
        var reports = new List<CountryReport>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var end = i + 1 < mentions.Count ? mentions[i + 1] : range.End;
            ReadMention(context, owner, new(i == 0 ? range.Start : mentions[i - 1], end), mentions[i], range.End, reports);
        }

        if (reports.Count == 0)
        {
            context.Issues.Warn(CaacIssueCodes.ReportNotFound, range with { End = range.Start }, "The text names no report of the Secretary-General.");
        }

        return reports;
    }

    private static List<int> FindMentions(FlowText text, TextRange range)
    {
        var mentions = new List<int>();

        // "The Secretary-General's report on children and armed conflict" bears two marks of one report.
        var last = range.Start - ClosestMentions;
        for (var from = range.Start; Marks.IndexIn(text, range with { Start = from }) is >= 0 and var found; from = found + 1)
        {
            if (found - last >= ClosestMentions)
            {
                mentions.Add(found);
            }

            last = found;
        }

        return mentions;
    }

    // One mention: mostly one report, sometimes several ("the fourth and fifth reports … (S/… and S/…)").
    private static void ReadMention(ReadingContext context, int owner, TextRange range, int mention, int limit, List<CountryReport> reports)
    {
        var text = context.Text;
        var after = range with { Start = mention };
        var symbols = FindSymbols(text, after);
        var ordinals = FindOrdinals(text, new(range.Start, mention));
        var periods = PeriodReader.FindAll(text, after);

        // "…, and the fifth report …, which were introduced by …": one introducer for all.
        var introducer = FindIntroducer(text, reports.Count == 0 ? after with { End = limit } : after);
        var count = Math.Clamp(Math.Max(symbols.Count, ordinals.Count), 1, MostReports);
        for (var i = 0; i < count; i++)
        {
            var node = context.Trace.Open(owner, "reports", reports.Count);
            var symbol = i < symbols.Count ? symbols[i] : default;
            var ordinal = i < ordinals.Count ? ordinals[i] : default;
            var period = i < periods.Count ? periods[i] : periods.Count == 1 ? periods[0] : null;
            reports.Add(context.Trace.Close(node, new CountryReport
            {
                Symbol = symbol.Symbol is null ? null : context.Take(node, "symbol", symbol.Range, symbol.Symbol),
                Ordinal = ordinal.Value == 0 ? null : context.Take<int?>(node, "ordinal", ordinal.Range, ordinal.Value),
                Situation = ConclusionReader.ReadSituation(context, node, after),
                Period = period?.Read(context, node),
                IntroducedBy = introducer.IsEmpty ? null : context.Take(node, "introducedBy", introducer),
            }, new(mention, mention + 1)));
        }
    }

    private static List<(TextRange Range, DocumentSymbol? Symbol)> FindSymbols(FlowText text, TextRange range)
    {
        var symbols = new List<(TextRange, DocumentSymbol?)>();
        foreach (var match in CitationFinder.Enumerate(text.Slice(range)))
        {
            if (match.Kind == CitationKind.Document && match.TryGetSymbol(out var symbol) && symbol.Bodies.Count == 0)
            {
                symbols.Add((new(range.Start + match.Start, range.Start + match.End), symbol));
            }
        }

        return symbols;
    }

    // The ordinals right before "report": "the fourth and fifth".
    private static List<(TextRange Range, int Value)> FindOrdinals(FlowText text, TextRange before)
    {
        var ordinals = new List<(TextRange, int)>();
        var end = before.End;
        while (end > before.Start && ordinals.Count < MostReports)
        {
            var trimmed = text.Trim(new(before.Start, end));
            var start = trimmed.Start + text.Slice(trimmed).LastIndexOfAny(' ', '\n') + 1;
            var word = text.Slice(new(start, trimmed.End)).TrimEnd(',');
            if (Ordinals.TryRead(word) is { } value)
            {
                ordinals.Insert(0, (new(start, start + word.Length), value));
            }
            else if (word is not "and")
            {
                break;
            }

            end = start;
        }

        return ordinals;
    }

    private static TextRange FindIntroducer(FlowText text, TextRange range)
    {
        var mark = IntroductionMarks.Find(text, range);
        return mark.IsEmpty ? default : Phrases.Office(text, range with { Start = mark.End });
    }
}
