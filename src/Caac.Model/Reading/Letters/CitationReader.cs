namespace Caac.Model.Reading;

/// <summary>Reads what stretches of text cite: each target once, with its count and pinpoints.</summary>
internal static class CitationReader
{
    internal static IReadOnlyList<Citation> Read(ReadingContext context, int owner, IReadOnlyList<TextRange> ranges)
    {
        var targets = new List<Target>();
        foreach (var range in ranges)
        {
            if (!range.IsEmpty)
            {
                Collect(context.Text, range, targets);
            }
        }

        var citations = new List<Citation>(targets.Count);
        foreach (var target in targets)
        {
            citations.Add(ToRecord(context, context.Trace.Open(owner, "citations", citations.Count), target));
        }

        return citations;
    }

    /// <summary>Reads the one target that a heading names; null where it names none.</summary>
    internal static Citation? ReadFirst(ReadingContext context, int owner, string member, TextRange range)
    {
        var targets = new List<Target>();
        Collect(context.Text, range, targets);
        return targets.Count == 0 ? null : ToRecord(context, context.Trace.Open(owner, member), targets[0]);
    }

    private static void Collect(FlowText text, TextRange range, List<Target> targets)
    {
        var byPlace = new Dictionary<int, Target>();
        var pinpoints = new List<(int Target, TextRange Range)>();
        foreach (var match in CitationFinder.Enumerate(text.Slice(range)))
        {
            var place = new TextRange(range.Start + match.Start, range.Start + match.End);
            if (match.Kind == CitationKind.Paragraph)
            {
                pinpoints.Add((match.TargetStart, place));
                continue;
            }

            var target = FindOrAdd(targets, match);
            target.Places.Add(place);
            byPlace[match.Start] = target;
        }

        // A pinpoint may stand before its target: "paragraph 5 (c) of resolution 1539 (2004)".
        foreach (var (start, place) in pinpoints)
        {
            if (byPlace.TryGetValue(start, out var target) && !target.Pinpoints.Exists(other => text.ToString(other) == text.ToString(place)))
            {
                target.Pinpoints.Add(place);
            }
        }
    }

    private static Target FindOrAdd(List<Target> targets, in CitationMatch<char> match)
    {
        var key = match.ToString();
        foreach (var target in targets)
        {
            if (target.Kind == match.Kind && target.Key == key)
            {
                return target;
            }
        }

        var added = new Target { Kind = match.Kind, Key = key, Resolution = match.Resolution };
        targets.Add(added);
        return added;
    }

    private static Citation ToRecord(ReadingContext context, int node, Target target)
    {
        context.Trace.AddAll(node, MemberOf(target.Kind), target.Places);
        var paragraphs = new List<string>(target.Pinpoints.Count);
        foreach (var pinpoint in target.Pinpoints)
        {
            context.Trace.Add(node, "paragraphs", pinpoint, index: paragraphs.Count);
            paragraphs.Add(context.Text.ToString(pinpoint));
        }

        return context.Trace.Close(node, new Citation
        {
            Resolution = target.Kind == CitationKind.Resolution ? target.Resolution : null,
            ResolutionWithoutYear = target.Kind == CitationKind.ResolutionWithoutYear ? target.Key : null,
            Document = target.Kind == CitationKind.Document ? target.Key : null,
            Paragraphs = paragraphs,
            Count = target.Places.Count,
        });
    }

    private static string MemberOf(CitationKind kind) => kind switch
    {
        CitationKind.Resolution => "resolution",
        CitationKind.Document => "document",
        _ => "resolutionWithoutYear",
    };

    private sealed class Target
    {
        internal required CitationKind Kind { get; init; }

        internal required string Key { get; init; }

        internal ResolutionNumber Resolution { get; init; }

        internal List<TextRange> Places { get; } = [];

        internal List<TextRange> Pinpoints { get; } = [];
    }
}
