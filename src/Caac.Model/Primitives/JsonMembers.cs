using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Caac.Model;

/// <summary>JSON members that no record reads: immutable, in the order they came, equal where each value is the same JSON.</summary>
internal sealed class JsonMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<JsonMembers>
{
    private readonly OrderedDictionary<string, JsonElement> _values;

    private JsonMembers(OrderedDictionary<string, JsonElement> values) => _values = values;

    internal static JsonMembers Empty { get; } = new([]);

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<JsonElement> Values => _values.Values;

    public JsonElement this[string key] => _values[key];

    /// <summary>Members that no later change of <paramref name="members"/> reaches; null becomes none.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> CopyOf(IReadOnlyDictionary<string, JsonElement>? members)
    {
        switch (members)
        {
            case null or { Count: 0 }:
                return Empty;
            case JsonMembers copy:
                return copy;
            default:
                var values = new OrderedDictionary<string, JsonElement>(members.Count, StringComparer.Ordinal);
                foreach (var (name, value) in members)
                {
                    // The default value is no JSON at all and could not be written.
                    values[name] = value.ValueKind == JsonValueKind.Undefined ? JsonElement.Parse("null"u8) : value.Clone();
                }

                return new JsonMembers(values);
        }
    }

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => _values.TryGetValue(key, out value);

    public bool Equals(JsonMembers? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach (var (name, value) in _values)
        {
            if (!other._values.TryGetValue(name, out var otherValue) || !AreSame(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as JsonMembers);

    public override int GetHashCode()
    {
        // The kind of a value is all that its equal spellings (1.0 and 1, "a" and "\u0061") are sure to share.
        var hash = Count;
        foreach (var (name, value) in _values)
        {
            hash ^= HashCode.Combine(name, value.ValueKind);
        }

        return hash;
    }

    public override string ToString() => $"{{{string.Join(", ", _values.Keys)}}}";

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool AreSame(JsonElement left, JsonElement right)
    {
        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which has no text to compare.
            return left.GetRawText() == right.GetRawText();
        }
    }
}
