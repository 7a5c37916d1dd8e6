using System.Collections.Frozen;

namespace Caac.Model.Reading;

/// <summary>Rules by their first word; read once, at first use.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<uint, CuePattern[]> _byFirstWord;
    private readonly CuePattern[] _byMention;

    private CueTable(IReadOnlyList<CuePattern> patterns)
    {
        _byMention = [.. patterns.Where(pattern => pattern.BeginsWithMention)];
        _byFirstWord = patterns
            .SelectMany(pattern => pattern.FirstKeys, (pattern, key) => (pattern, key))
            .GroupBy(pair => pair.key, pair => pair.pattern)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        Patterns = patterns;
    }

    internal IReadOnlyList<CuePattern> Patterns { get; }

    /// <summary>Reads the tables of some questions.</summary>
    internal static CueTable Load(params ReadOnlySpan<CueQuestion> questions)
    {
        var patterns = new List<CuePattern>();
        foreach (var question in questions)
        {
            var table = DataTable.Load($"Reading/Requests/Data/{question.ToString().ToLowerInvariant()}.tsv");
            patterns.AddRange(table.Rows.Select(row => new CuePattern(question, row["value"], row["words"])));
        }

        return new(patterns);
    }

    /// <summary>Adds what stands in the words of a request, in order of the first word.</summary>
    internal void Find(RequestWords words, List<Cue> found)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (_byFirstWord.TryGetValue(words[at].Key, out var patterns))
            {
                Find(words, at, patterns, found);
            }

            if (_byMention.Length > 0 && words.MentionAt(at) >= 0)
            {
                Find(words, at, _byMention, found);
            }
        }
    }

    private static void Find(RequestWords words, int at, CuePattern[] patterns, List<Cue> found)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.TryMatch(words, at, out var cue))
            {
                found.Add(cue);
            }
        }
    }
}
