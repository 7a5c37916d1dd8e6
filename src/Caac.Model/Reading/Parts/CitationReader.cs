namespace Caac.Model.Reading;

/// <summary>Reads what stretches of text cite: each target once, with its count and pinpoints.</summary>
internal static class CitationReader
{
    internal static IReadOnlyList<Citation> Read(ReadingContext context, int owner, IReadOnlyList<TextRange> ranges)
    {
        var targets = Collect(context.Text, ranges);
        var citations = new List<Citation>(targets.Count);
        foreach (var target in targets)
        {
            citations.Add(Note(context, context.Trace.Open(owner, "citations", citations.Count), target));
        }

        return citations;
    }

    /// <summary>Reads the one target that a heading names; null where it names none.</summary>
    internal static Citation? ReadFirst(ReadingContext context, int owner, string member, TextRange range) =>
        Collect(context.Text, [range]) is [var target, ..] ? Note(context, context.Trace.Open(owner, member), target) : null;

    private static IReadOnlyList<CitedTarget> Collect(FlowText text, IReadOnlyList<TextRange> ranges)
    {
        var collector = new CitationCollector();
        foreach (var range in ranges)
        {
            if (!range.IsEmpty)
            {
                collector.Add(text.Chars, range.Start, range.Length);
            }
        }

        return collector.ToList();
    }

    private static Citation Note(ReadingContext context, int node, CitedTarget target)
    {
        var citation = target.Citation;
        var member = citation.Resolution is not null ? "resolution" : citation.Document is not null ? "document" : "resolutionWithoutYear";
        TextRange[] places = [.. target.Occurrences.Select(RangeOf)];
        context.Trace.AddAll(node, member, places);
        for (var i = 0; i < target.Paragraphs.Count; i++)
        {
            context.Trace.Add(node, "paragraphs", RangeOf(target.Paragraphs[i]), index: i);
        }

        context.Trace.AddAll(node, "count", places, inferred: true);
        return context.Trace.Close(node, citation);
    }

    private static TextRange RangeOf(CitedPlace place) => new(place.Start, place.Start + place.Length);
}
