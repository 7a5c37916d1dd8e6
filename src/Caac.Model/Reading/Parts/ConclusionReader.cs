namespace Caac.Model.Reading;

/// <summary>
/// Reads how a Chair's letter opens: the meeting, the reports it examined, who spoke, and the conclusions that followed.
/// </summary>
internal static class ConclusionReader
{
    private const int LongestLead = 120;

    private static readonly Wordings Subject = new(StringComparison.OrdinalIgnoreCase, "children and armed conflict in ");

    // Where the name of a situation ends and the sentence goes on.
    private static readonly Wordings Ends = new(" (", ", ", ". ", "; ", " on ", " covering ", " which ", " was ", " were ", " and adopted ", " at its ");

    /// <summary>Reads the paragraphs before "I am entrusted"; what the letter on top says fills what they lack.</summary>
    internal static WorkingGroupConclusion? Read(ReadingContext context, int owner, TextRange opening, Enclosure? enclosure)
    {
        var text = context.Text;
        var node = context.Trace.Open(owner, "conclusion");
        var adopted = FindAdoption(text, opening);
        var reports = ReportReader.Read(context, node, opening with { End = adopted.IsEmpty ? opening.End : adopted.Start });
        var meeting = MeetingReader.Read(context, node, opening);
        var symbol = ReadSymbol(context, node, adopted) ?? ReadSymbol(context, node, enclosure?.Conclusions ?? default);
        var date = ReadDate(context, node, adopted) ?? ReadDate(context, node, BeforeAdoption(text, opening, adopted)) ?? ReadDate(context, node, enclosure?.Conclusions ?? default);
        if (symbol is null && date is null && reports.Count == 0 && meeting is null)
        {
            context.Issues.Error(CaacIssueCodes.ConclusionNotFound, opening, "The letter names no conclusions of the Working Group.");
            return null;
        }

        if (symbol is null)
        {
            context.Issues.Warn(CaacIssueCodes.ConclusionNotFound, opening, "The letter gives no symbol of the conclusions.");
        }

        return context.Trace.Close(node, new WorkingGroupConclusion
        {
            Symbol = symbol,
            Situation = ReadSituation(context, node, adopted) ?? ReadSituation(context, node, opening),
            AdoptedOn = date,
            Meeting = meeting,
            Reports = reports,
        });
    }

    /// <summary>The situation of "children and armed conflict in X", without an article.</summary>
    internal static Situation? ReadSituation(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var subject = Subject.Find(text, range);
        if (subject.IsEmpty)
        {
            return null;
        }

        var start = subject.End;
        var end = Paragraphs.EndOf(text, start, range.End);
        end = Ends.IndexIn(text, new(start, end)) is >= 0 and var found ? found : end;
        var name = Phrases.WithoutArticle(text, new(start, end));
        if (!name.IsEmpty && text[name.End - 1] == '.')
        {
            name = name with { End = name.End - 1 };
        }

        if (name.IsEmpty)
        {
            return null;
        }

        var situation = Situation.From(text.ToString(name));
        context.Situation = (name, situation);
        return context.Take(node, "situation", name, situation);
    }

    // "adopted its conclusions …": the sentence up to its full stop.
    private static TextRange FindAdoption(FlowText text, TextRange opening)
    {
        foreach (var mark in (ReadOnlySpan<string>)["adopted its conclusions", "adopted conclusions", "adopted the conclusions", "conclusions adopted", "conclusions were adopted", "its conclusions"])
        {
            if (text.Find(mark, opening) is >= 0 and var found)
            {
                return new(found, EndOfSentence(text, new(found, opening.End)));
            }
        }

        return default;
    }

    // "On 5 June 2023, the Working Group adopted its conclusions": what stands before in the sentence.
    private static TextRange BeforeAdoption(FlowText text, TextRange opening, TextRange adopted)
    {
        if (adopted.IsEmpty)
        {
            return default;
        }

        var before = opening with { Start = Math.Max(opening.Start, adopted.Start - LongestLead), End = adopted.Start };
        var sentence = text.Slice(before).LastIndexOf(". ");
        return sentence < 0 ? default : before with { Start = before.Start + sentence + 2 };
    }

    private static int EndOfSentence(FlowText text, TextRange range)
    {
        for (var start = range.Start; text.Find(". ", new(start, range.End)) is >= 0 and var stop; start = stop + 2)
        {
            if (char.IsUpper(text[stop + 2]))
            {
                return stop + 1;
            }
        }

        return Paragraphs.EndOf(text, range.Start, range.End);
    }

    private static DocumentSymbol? ReadSymbol(ReadingContext context, int node, TextRange range)
    {
        foreach (var match in CitationFinder.Enumerate(context.Text.Slice(range)))
        {
            if (match.Kind == CitationKind.Document && match.TryGetSymbol(out var symbol))
            {
                return context.Take(node, "symbol", new(range.Start + match.Start, range.Start + match.End), symbol);
            }
        }

        return null;
    }

    private static PartialDate? ReadDate(ReadingContext context, int node, TextRange range)
    {
        var date = EnglishDate.Find(context.Text, range);
        if (date is { Date: null })
        {
            context.ReportNoDate(date.Value.Range);
        }

        return date is { Date: { } day } ? context.Take(node, "adoptedOn", date.Value.Range, day) : null;
    }
}
