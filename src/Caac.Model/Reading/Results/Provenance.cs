using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Caac.Model.Reading;

/// <summary>Where each value of a document came from, in the order of reading.</summary>
public sealed class Provenance : IReadOnlyList<SourceValue>
{
    private readonly ProvenanceBuilder _trace;
    private readonly SourceValue?[] _values;
    private Dictionary<string, int>? _byPath;
    private Dictionary<(object Record, string Member, int Index), int>? _byMember;

    internal Provenance(ProvenanceBuilder trace)
    {
        _trace = trace;
        _values = new SourceValue?[trace.Entries.Count];
    }

    /// <inheritdoc/>
    public int Count => _values.Length;

    /// <inheritdoc/>
    public SourceValue this[int index] => _values[index] ??= Materialize(_trace.Entries[index]);

    /// <summary>Finds a value by its JSON path.</summary>
    /// <param name="path">Such as <c>$.annexes[0].requests[2].text</c>.</param>
    /// <returns>Null where the document has no such value, or the value has no place in the text.</returns>
    public SourceValue? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (_byPath is null)
        {
            var byPath = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                byPath.TryAdd(this[i].Path, i);
            }

            _byPath = byPath;
        }

        return _byPath.TryGetValue(path, out var index) ? this[index] : null;
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
        if (_byMember is null)
        {
            var byMember = new Dictionary<(object, string, int), int>(new ByReference());
            for (var i = 0; i < Count; i++)
            {
                var entry = _trace.Entries[i];
                if (_trace.Nodes[entry.Node].Record is { } owner)
                {
                    byMember.TryAdd((owner, entry.Member, entry.Index), i);
                }
            }

            _byMember = byMember;
        }

        return _byMember.TryGetValue((record, JsonNamingPolicy.CamelCase.ConvertName(member), index), out var found) ? this[found] : null;
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

    private SourceValue Materialize(ProvenanceBuilder.Entry entry) => new(
        () =>
        {
            var path = new StringBuilder();
            AppendNode(path, entry.Node);
            AppendSegment(path, entry.Member, entry.Index);
            return path.ToString();
        },
        () => _trace.SpansOf(entry),
        entry.IsInferred);

    private void AppendNode(StringBuilder path, int index)
    {
        var node = _trace.Nodes[index];
        if (node.Parent < 0)
        {
            path.Append('$');
            return;
        }

        AppendNode(path, node.Parent);
        AppendSegment(path, node.Member, node.Index);
    }

    private static void AppendSegment(StringBuilder path, string member, int index)
    {
        path.Append('.').Append(member);
        if (index >= 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
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
