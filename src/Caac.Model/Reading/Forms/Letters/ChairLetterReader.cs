namespace Caac.Model.Reading;

/// <summary>Reads a letter of the Chair of the Working Group: what was examined, on what basis, and what is requested.</summary>
internal static class ChairLetterReader
{
    private static readonly string[] HingeMarks = ["I am entrusted", "I have been entrusted", "am entrusted", "entrusted", "In follow-up to the recommendations", "In follow up to the recommendations"];

    /// <summary>Whether a text is such a letter.</summary>
    internal static bool Recognizes(FlowText text, TextRange body) =>
        FindHinge(text, body) >= 0
        || (text.Find("the Working Group", body) >= 0 && text.Find("adopted its conclusions", body) >= 0)
        || (text.Find("report of the Secretary-General on children and armed conflict", body) >= 0 && text.Find("Working Group", body) >= 0);

    internal static ChairLetter Read(ReadingContext context, int node, DocumentPart part, Enclosure? enclosure)
    {
        var text = context.Text;
        var body = part.Body;
        var hinge = HingeOf(text, body);
        var list = hinge.IsEmpty ? StartOfLabels(text, body) : StartOfList(text, hinge, body.End);
        hinge = hinge.IsEmpty ? new(list, list) : hinge with { End = list };
        var opening = new TextRange(body.Start, hinge.IsEmpty ? list : hinge.Start);
        var (title, date, from, to) = Correspondents.ReadTitle(context, node, part.Title);
        date ??= enclosure?.Date is { Date: { } day } enclosed ? context.Take<PartialDate?>(node, "date", enclosed.Range, day) : null;
        if (date is null && enclosure?.Date is { Date: null } printed)
        {
            context.ReportNoDate(printed.Range);
        }

        from ??= enclosure is null ? null : context.Take(node, "from", enclosure.From);
        (TextRange Range, string Name)? addressee = to is null ? enclosure?.To : (LetterTitle.Split(text, part.Title).To, to);
        to ??= enclosure?.To is { } you ? context.Take(node, "to", you.Range, you.Name, inferred: true) : null;
        var conclusion = ConclusionReader.Read(context, node, opening, enclosure);
        var (requests, end) = RequestReader.Read(context, node, new(list, body.End), addressee, context.Situation);
        if (requests.Count == 0)
        {
            context.Issues.Error(CaacIssueCodes.RequestsNotFound, new(list, list), "The letter holds no requests.");
        }

        WarnOfRest(context, new(end, body.End));
        return new ChairLetter
        {
            Title = title,
            AnnexLabel = context.Take(node, "annexLabel", part.Label),
            Date = date,
            From = from,
            To = to,
            Capacity = Correspondents.ReadCapacity(context, node, hinge.IsEmpty ? body : hinge),
            Conclusion = conclusion,
            LegalBasis = LegalBasisReader.Read(context, node, hinge),
            Requests = requests,
            Citations = CitationReader.Read(context, node, [new(body.Start, list), new(end, body.End)]),
            Signatures = LetterReader.ReadSignatures(context, node, part),
        };
    }

    private static void WarnOfRest(ReadingContext context, TextRange rest)
    {
        foreach (var paragraph in Paragraphs.In(context.Text, rest))
        {
            context.Issues.Warn(CaacIssueCodes.TextNotKept, paragraph, "The record has no place for this paragraph after the requests.");
        }
    }

    private static int FindHinge(FlowText text, TextRange body)
    {
        foreach (var mark in HingeMarks)
        {
            if (text.Find(mark, body) is >= 0 and var found)
            {
                return found;
            }
        }

        return -1;
    }

    private static TextRange HingeOf(FlowText text, TextRange body)
    {
        var mark = FindHinge(text, body);
        if (mark < 0)
        {
            return default;
        }

        var start = Paragraphs.StartOf(text, mark, body.Start);
        if (text.Find("In follow", new(start, mark)) is > 0 and var follow)
        {
            start = follow;
        }

        return new(start, body.End);
    }

    // Without the hinge, the list begins at its first label.
    private static int StartOfLabels(FlowText text, TextRange body)
    {
        foreach (var paragraph in Paragraphs.In(text, body))
        {
            if (ListLabel.TryRead(text.Slice(paragraph), out _))
            {
                return paragraph.Start;
            }
        }

        return body.End;
    }

    // "…, in my capacity as Chair of the Working Group, to:" or "… to request you …".
    private static int StartOfList(FlowText text, TextRange hinge, int limit)
    {
        var entrusted = text.Find("entrusted", hinge);
        var from = entrusted < 0 ? hinge.Start : entrusted + "entrusted".Length;
        var paragraphEnd = Paragraphs.EndOf(text, from, limit);
        var colon = text.Find(":", new(from, paragraphEnd));
        var to = FindInfinitive(text, new(from, paragraphEnd));
        if (to >= 0 && (colon < 0 || colon > to + 2))
        {
            return to + 1;
        }

        return colon >= 0 ? colon + 1 : Math.Min(paragraphEnd + 1, limit);
    }

    // The place after "to" where a verb follows it; of "in my capacity as Chair of the Working Group, to request".
    private static int FindInfinitive(FlowText text, TextRange range)
    {
        for (var from = range.Start; text.Find("to", range with { Start = from }) is >= 0 and var found; from = found + 2)
        {
            var isWord = found > 0 && text[found - 1] is ' ' or ',' && found + 2 <= range.End && (found + 2 == range.End || text[found + 2] is ' ' or ':');
            if (isWord && (found + 2 == range.End || text[found + 2] == ':' || PerformativePhrase.IsInfinitive(text.Chars[(found + 3)..range.End])
                || ListLabel.TryRead(text.Chars[(found + 3)..range.End], out _)))
            {
                return found + 1;
            }
        }

        return -1;
    }
}
