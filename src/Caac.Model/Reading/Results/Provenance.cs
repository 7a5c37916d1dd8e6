using System.Collections;
using System.Text.Json;

namespace Caac.Model.Reading;

/// <summary>
/// Where each value of a document came from, in the order of reading: every scalar, every item of a list of scalars, and every record
/// in a list, which came from all the places of what it holds.
/// </summary>
public sealed class Provenance : IReadOnlyList<SourceValue>
{
    private readonly ProvenanceBuilder _trace;
    private SourceValue?[]? _values;
    private Dictionary<string, int>? _byPath;
    private Dictionary<(object Record, string Member, int Index), int>? _byMember;

    internal Provenance(ProvenanceBuilder trace) => _trace = trace;

    /// <inheritdoc/>
    public int Count => _trace.Entries.Length;

    /// <inheritdoc/>
    public SourceValue this[int index] => (_values ??= new SourceValue?[Count])[index] ??= new(_trace, index);

    /// <summary>Finds a value by its JSON path.</summary>
    /// <param name="path">Such as <c>$.annexes[0].requests[2].text</c>.</param>
    /// <returns>Null where the document has no such value, or the value has no place in the text.</returns>
    public SourceValue? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return (_byPath ??= IndexByPath()).TryGetValue(path, out var index) ? this[index] : null;
    }

    /// <summary>Finds a value by the record that holds it: <c>Of(request, nameof(Request.Text))</c>.</summary>
    /// <param name="record">A record of the document that was read: that very object, not an equal one.</param>
    /// <param name="member">The name of its property.</param>
    /// <param name="index">The place in the list, where the property is a list.</param>
    /// <returns>Null where the record is not of this document, or the value has no place in the text.</returns>
    public SourceValue? Of(object record, string member, int index = -1)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(member);
        var key = (record, JsonNamingPolicy.CamelCase.ConvertName(member), index);
        return (_byMember ??= IndexByMember()).TryGetValue(key, out var found) ? this[found] : null;
    }

    /// <inheritdoc/>
    public IEnumerator<SourceValue> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, int> IndexByPath()
    {
        var byPath = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            byPath.TryAdd(this[i].Path, i);
        }

        return byPath;
    }

    private Dictionary<(object Record, string Member, int Index), int> IndexByMember()
    {
        var byMember = new Dictionary<(object, string, int), int>(Count, new ByReference());
        for (var i = 0; i < Count; i++)
        {
            var entry = _trace.Entries[i];
            if (_trace.Nodes[entry.Node].Record is { } owner)
            {
                byMember.TryAdd((owner, entry.Member, entry.Index), i);
            }
        }

        return byMember;
    }

    // Two equal records at two places of a document have two origins.
    private sealed class ByReference : IEqualityComparer<(object Record, string Member, int Index)>
    {
        public bool Equals((object Record, string Member, int Index) x, (object Record, string Member, int Index) y) =>
            ReferenceEquals(x.Record, y.Record) && x.Index == y.Index && x.Member == y.Member;

        public int GetHashCode((object Record, string Member, int Index) key) => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Record), key.Member, key.Index);
    }
}
