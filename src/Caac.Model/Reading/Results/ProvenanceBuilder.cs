using System.Runtime.InteropServices;

namespace Caac.Model.Reading;

/// <summary>Notes, while reading, which range of the working text each value came from. Nothing is rendered before it is asked for.</summary>
internal sealed class ProvenanceBuilder(FlowText text)
{
    internal const int Root = 0;

    // How many characters a letter has for each value and each record; a guess that saves copies.
    private const int CharactersPerValue = 40;
    private const int CharactersPerRecord = 150;
    private const int MostGuessed = 4096;

    private readonly List<Node> _nodes = new(1 + Math.Min(MostGuessed, text.Length / CharactersPerRecord)) { new(-1, "", -1, 0, null) };
    private readonly List<Entry> _entries = new(Math.Min(MostGuessed, text.Length / CharactersPerValue));
    private readonly List<TextRange> _places = [];

    internal FlowText Text { get; } = text;

    internal ReadOnlySpan<Node> Nodes => CollectionsMarshal.AsSpan(_nodes);

    internal ReadOnlySpan<Entry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Opens the record that will stand at a member of another, so that its values can be noted before it exists.</summary>
    internal int Open(int parent, string member, int index = -1)
    {
        _nodes.Add(new(parent, member, index, _entries.Count, null));
        return _nodes.Count - 1;
    }

    /// <summary>
    /// Closes a record: an item of a list is a value itself, which came from all the places of what it holds, or else from some evidence.
    /// </summary>
    internal T Close<T>(int node, T record, TextRange evidence = default)
        where T : class
    {
        var opened = _nodes[node];
        _nodes[node] = opened with { Record = record };
        if (opened.Index >= 0)
        {
            var (kind, range) = _entries.Count > opened.FirstEntry ? (EntryKind.Record, new(opened.FirstEntry, node)) : (EntryKind.Inferred, evidence);
            _entries.Add(new(opened.Parent, opened.Member, opened.Index, kind, range));
        }

        return record;
    }

    /// <summary>Notes a value that is printed once.</summary>
    internal void Add(int node, string member, TextRange range, bool inferred = false, int index = -1) =>
        _entries.Add(new(node, member, index, inferred ? EntryKind.Inferred : EntryKind.Printed, range));

    /// <summary>Notes a value that is printed several times or in parts, or follows from several places.</summary>
    internal void AddAll(int node, string member, ReadOnlySpan<TextRange> places, bool inferred = false, int index = -1)
    {
        var first = _places.Count;
        _places.AddRange(places);
        _entries.Add(new(node, member, index, inferred ? EntryKind.InferredOfSeveral : EntryKind.PrintedInSeveral, new(first, _places.Count)));
    }

    /// <summary>Notes a value that stands in page furniture, outside the working text.</summary>
    internal void AddSource(int node, string member, TextRange source) => _entries.Add(new(node, member, -1, EntryKind.Furniture, source));

    internal ReadOnlySpan<TextRange> PlacesOf(Entry entry) => CollectionsMarshal.AsSpan(_places)[entry.Range.Start..entry.Range.End];

    /// <summary>A record that is read, or being read.</summary>
    /// <param name="Parent">The record that holds it; negative for the document itself.</param>
    /// <param name="Member">The member of that record, as JSON writes it.</param>
    /// <param name="Index">The place in the list, where the member is a list; otherwise negative.</param>
    /// <param name="FirstEntry">The first entry that was noted after it was opened.</param>
    /// <param name="Record">The record itself, once it is read.</param>
    internal readonly record struct Node(int Parent, string Member, int Index, int FirstEntry, object? Record);

    /// <summary>A value and where it came from.</summary>
    /// <param name="Node">The record that holds it.</param>
    /// <param name="Member">The member of that record, as JSON writes it.</param>
    /// <param name="Index">The place in the list, where the member is a list; otherwise negative.</param>
    /// <param name="Kind">What <paramref name="Range"/> means.</param>
    /// <param name="Range">The place, or where the places are noted.</param>
    internal readonly record struct Entry(int Node, string Member, int Index, EntryKind Kind, TextRange Range);

    internal enum EntryKind
    {
        /// <summary>The value stands in the range.</summary>
        Printed,

        /// <summary>The value follows from what stands in the range.</summary>
        Inferred,

        /// <summary>The value stands in some places, in each of them or in parts; the range counts in the list of these.</summary>
        PrintedInSeveral,

        /// <summary>The value follows from what stands in some places; the range counts in the list of these.</summary>
        InferredOfSeveral,

        /// <summary>The value stands outside the working text; the range counts in the source.</summary>
        Furniture,

        /// <summary>The value is a record; the range is from its first entry to its node.</summary>
        Record,
    }
}
