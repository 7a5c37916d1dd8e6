using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Wordings that mark a place of the text, all of them looked for in one pass.</summary>
internal sealed class Wordings
{
    private readonly string[] _longestFirst;
    private readonly SearchValues<string> _search;
    private readonly StringComparison _comparison;

    internal Wordings(params string[] words)
        : this(StringComparison.Ordinal, words)
    {
    }

    internal Wordings(StringComparison comparison, params string[] words)
    {
        _comparison = comparison;
        _search = SearchValues.Create(words, comparison);
        _longestFirst = [.. words.OrderByDescending(word => word.Length)];
    }

    /// <summary>Whether one of the wordings stands in a range.</summary>
    internal bool StandIn(FlowText text, TextRange range) => !range.IsEmpty && text.Slice(range).ContainsAny(_search);

    /// <summary>The first place in a range where one of the wordings stands, or -1.</summary>
    internal int IndexIn(FlowText text, TextRange range)
    {
        var index = range.IsEmpty ? -1 : text.Slice(range).IndexOfAny(_search);
        return index < 0 ? -1 : range.Start + index;
    }

    /// <summary>The first wording in a range, the longest of those that begin there; empty where there is none.</summary>
    internal TextRange Find(FlowText text, TextRange range)
    {
        var start = IndexIn(text, range);
        return start < 0 ? default : new(start, start + LengthAt(text.Slice(range with { Start = start })));
    }

    private int LengthAt(ReadOnlySpan<char> words)
    {
        foreach (var word in _longestFirst)
        {
            if (words.StartsWith(word, _comparison))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
