namespace Caac.Model.Reading;

/// <summary>Notes, while reading, which range of the working text each value came from.</summary>
internal sealed class ProvenanceBuilder(FlowText text)
{
    internal const int Root = 0;

    internal FlowText Text { get; } = text;

    internal List<Node> Nodes { get; } = [new Node { Parent = -1, Member = "", Index = -1 }];

    internal List<Entry> Entries { get; } = [];

    /// <summary>Opens the record that will stand at a member of another, so that its values can be noted before it exists.</summary>
    internal int Open(int parent, string member, int index = -1)
    {
        Nodes.Add(new Node { Parent = parent, Member = member, Index = index });
        return Nodes.Count - 1;
    }

    internal T Close<T>(int node, T record)
        where T : class
    {
        Nodes[node] = Nodes[node] with { Record = record };
        return record;
    }

    internal void Add(int node, string member, TextRange range, bool inferred = false, int index = -1) =>
        Entries.Add(new Entry { Node = node, Member = member, Index = index, Range = range, IsInferred = inferred });

    /// <summary>Notes a value that is printed several times.</summary>
    internal void AddAll(int node, string member, IReadOnlyList<TextRange> ranges) =>
        Entries.Add(new Entry { Node = node, Member = member, Index = -1, Range = ranges[0], IsInferred = false, Ranges = ranges.Count > 1 ? ranges : null });

    /// <summary>Notes a value that stands in page furniture, outside the working text.</summary>
    internal void AddSource(int node, string member, TextRange source) =>
        Entries.Add(new Entry { Node = node, Member = member, Index = -1, Range = source, IsInferred = false, IsSource = true });

    internal IReadOnlyList<SourceSpan> SpansOf(Entry entry) =>
        entry.IsSource ? [Text.Source.SpanOf(entry.Range.Start, entry.Range.End)]
        : entry.Ranges is { } ranges ? [.. ranges.SelectMany(Text.SpansOf)]
        : Text.SpansOf(entry.Range);

    internal readonly record struct Node
    {
        internal required int Parent { get; init; }

        internal required string Member { get; init; }

        internal required int Index { get; init; }

        internal object? Record { get; init; }
    }

    internal readonly record struct Entry
    {
        internal required int Node { get; init; }

        internal required string Member { get; init; }

        internal required int Index { get; init; }

        internal required TextRange Range { get; init; }

        /// <summary>All ranges, where the value is printed several times.</summary>
        internal IReadOnlyList<TextRange>? Ranges { get; init; }

        internal required bool IsInferred { get; init; }

        /// <summary>Whether <see cref="Range"/> counts in the source and not in the working text.</summary>
        internal bool IsSource { get; init; }
    }
}
