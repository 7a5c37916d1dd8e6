namespace Caac.Model;

/// <summary>
/// Gathers the citations of a document from the parts of its text: each target once, in the order of first appearance, with the
/// paragraphs that are cited of it.
/// </summary>
internal sealed class CitationCollector
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(CitationKind Kind, string Value), Entry> _byValue = [];
    private Entry? _lastResolution;

    /// <summary>Adds the citations of a part of a text.</summary>
    /// <param name="text">The whole text, which the places count from.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part.</param>
    internal void Add(ReadOnlySpan<char> text, int start, int length)
    {
        var atStart = new Dictionary<int, Entry>();

        // Paragraphs named before what they belong to, which is the next target.
        var waiting = new List<(string Paragraph, CitedPlace Place)>();
        foreach (var match in CitationFinder.Enumerate(text.Slice(start, length)))
        {
            var place = new CitedPlace(start + match.Start, match.Length);
            if (match.Kind == CitationKind.Paragraph)
            {
                var entry = match.IsOfLastResolution ? _lastResolution : atStart.GetValueOrDefault(match.TargetStart);
                if (entry is not null)
                {
                    entry.AddParagraph(match.ToString(), place);
                }
                else if (match.TargetStart > match.Start)
                {
                    waiting.Add((match.ToString(), place));
                }

                continue;
            }

            var target = EntryOf(match);
            target.Occurrences.Add(place);
            atStart[match.Start] = target;
            _lastResolution = match.IsResolution ? target : _lastResolution;
            foreach (var (paragraph, paragraphPlace) in waiting)
            {
                target.AddParagraph(paragraph, paragraphPlace);
            }

            waiting.Clear();
        }
    }

    /// <summary>The citations added so far.</summary>
    internal IReadOnlyList<CitedTarget> ToList() => [.. _entries.Select(entry => entry.ToTarget())];

    private Entry EntryOf(CitationMatch<char> match)
    {
        var value = match.ToString();
        if (!_byValue.TryGetValue((match.Kind, value), out var entry))
        {
            entry = new Entry(match.Kind switch
            {
                CitationKind.Resolution => new Citation { Resolution = match.Resolution },
                CitationKind.ResolutionWithoutYear => new Citation { ResolutionWithoutYear = value },
                _ => new Citation { Document = value },
            });
            _byValue.Add((match.Kind, value), entry);
            _entries.Add(entry);
        }

        return entry;
    }

    private sealed class Entry(Citation target)
    {
        private readonly List<string> _paragraphs = [];
        private readonly List<CitedPlace> _paragraphPlaces = [];
        private readonly HashSet<string> _seen = [];

        internal List<CitedPlace> Occurrences { get; } = [];

        internal void AddParagraph(string paragraph, CitedPlace place)
        {
            if (_seen.Add(paragraph))
            {
                _paragraphs.Add(paragraph);
                _paragraphPlaces.Add(place);
            }
        }

        internal CitedTarget ToTarget() =>
            new(target with { Paragraphs = _paragraphs, Count = Occurrences.Count }, Occurrences, _paragraphPlaces);
    }
}
