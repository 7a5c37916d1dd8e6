namespace Caac.Model.Reading;

/// <summary>Finds the places in the source that a value came from.</summary>
internal static class SourcePlaces
{
    internal static IReadOnlyList<SourceSpan> Of(ProvenanceBuilder trace, int index)
    {
        var spans = new List<SourceSpan>(1);
        AddTo(spans, trace, index);
        return spans;
    }

    /// <summary>Whether a value is not printed. A record is inferred where nothing of it is printed.</summary>
    internal static bool IsInferred(ProvenanceBuilder trace, int index)
    {
        var entry = trace.Entries[index];
        return entry.Kind == ProvenanceBuilder.EntryKind.Record ? !HoldsPrinted(trace, index) : IsInferred(entry);
    }

    private static bool IsInferred(ProvenanceBuilder.Entry entry) =>
        entry.Kind is ProvenanceBuilder.EntryKind.Inferred or ProvenanceBuilder.EntryKind.InferredOfSeveral;

    private static void AddTo(List<SourceSpan> spans, ProvenanceBuilder trace, int index)
    {
        var entry = trace.Entries[index];
        switch (entry.Kind)
        {
            case ProvenanceBuilder.EntryKind.Furniture:
                spans.Add(trace.Text.Source.SpanOf(entry.Range.Start, entry.Range.End));
                break;
            case ProvenanceBuilder.EntryKind.PrintedInSeveral or ProvenanceBuilder.EntryKind.InferredOfSeveral:
                foreach (var place in trace.PlacesOf(entry))
                {
                    spans.AddRange(trace.Text.SpansOf(place));
                }

                break;
            case ProvenanceBuilder.EntryKind.Record:
                spans.AddRange(OfRecord(trace, index));
                break;
            default:
                spans.AddRange(trace.Text.SpansOf(entry.Range));
                break;
        }
    }

    // All places of what a record holds, those that overlap made one. Where something is printed, what only follows from it adds nothing.
    private static List<SourceSpan> OfRecord(ProvenanceBuilder trace, int index)
    {
        var printedOnly = HoldsPrinted(trace, index);
        var spans = new List<SourceSpan>();
        foreach (var value in ValuesOf(trace, index))
        {
            if (!printedOnly || !IsInferred(trace.Entries[value]))
            {
                AddTo(spans, trace, value);
            }
        }

        spans.Sort((one, other) => (one.Start, one.End).CompareTo((other.Start, other.End)));
        var merged = new List<SourceSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { Length = Math.Max(merged[^1].End, span.End) - merged[^1].Start };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static bool HoldsPrinted(ProvenanceBuilder trace, int index) => ValuesOf(trace, index).Any(value => !IsInferred(trace.Entries[value]));

    // The values of a record and of the records in it were noted between its opening and its closing.
    private static IEnumerable<int> ValuesOf(ProvenanceBuilder trace, int index)
    {
        var (first, node) = trace.Entries[index].Range;
        for (var value = first; value < index; value++)
        {
            if (trace.Entries[value].Kind != ProvenanceBuilder.EntryKind.Record && IsInside(trace, trace.Entries[value].Node, node))
            {
                yield return value;
            }
        }
    }

    private static bool IsInside(ProvenanceBuilder trace, int inner, int node)
    {
        while (inner > node)
        {
            inner = trace.Nodes[inner].Parent;
        }

        return inner == node;
    }
}
