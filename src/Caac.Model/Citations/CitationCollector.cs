namespace Caac.Model;

/// <summary>
/// Gathers the citations of a document from the parts of its text: each target once, in the order of first appearance, with the
/// paragraphs that are cited of it.
/// </summary>
internal sealed class CitationCollector
{
    private static readonly Comparer<(int Start, Entry Target)> ByStart =
        Comparer<(int Start, Entry Target)>.Create((left, right) => left.Start.CompareTo(right.Start));

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(CitationKind Kind, string Value), Entry> _byValue = [];

    // The targets of the part that is being added, in the order of their starts.
    private readonly List<(int Start, Entry Target)> _targets = [];

    // Paragraphs named before what they belong to, which is the next target.
    private readonly List<(string Paragraph, CitedPlace Place)> _waiting = [];
    private Entry? _lastResolution;

    /// <summary>Adds the citations of a part of a text.</summary>
    /// <param name="text">The whole text, which the places count from.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part.</param>
    internal void Add(ReadOnlySpan<char> text, int start, int length)
    {
        _targets.Clear();
        _waiting.Clear();
        foreach (var match in CitationFinder.Enumerate(text.Slice(start, length)))
        {
            var place = new CitedPlace(start + match.Start, match.Length);
            if (match.Kind == CitationKind.Paragraph)
            {
                AddParagraph(match, place);
            }
            else
            {
                AddTarget(match, place);
            }
        }
    }

    /// <summary>The citations added so far.</summary>
    internal IReadOnlyList<CitedTarget> ToList() => _entries.ConvertAll(entry => entry.ToTarget());

    private void AddParagraph(CitationMatch<char> match, CitedPlace place)
    {
        var target = match.IsOfLastResolution ? _lastResolution : TargetAt(match.TargetStart);
        if (target is not null)
        {
            target.AddParagraph(match.ToString(), place);
        }
        else if (match.TargetStart > match.Start)
        {
            _waiting.Add((match.ToString(), place));
        }
    }

    private void AddTarget(CitationMatch<char> match, CitedPlace place)
    {
        var target = EntryOf(match);
        target.Occurrences.Add(place);
        _targets.Add((match.Start, target));
        _lastResolution = match.IsResolution ? target : _lastResolution;
        foreach (var (paragraph, paragraphPlace) in _waiting)
        {
            target.AddParagraph(paragraph, paragraphPlace);
        }

        _waiting.Clear();
    }

    // Most paragraphs of a hostile text belong to nothing, which a walk back would find out only at the first target.
    private Entry? TargetAt(int start) => _targets.BinarySearch((start, null!), ByStart) is >= 0 and var index ? _targets[index].Target : null;

    private Entry EntryOf(CitationMatch<char> match)
    {
        var value = match.ToString();
        if (!_byValue.TryGetValue((match.Kind, value), out var entry))
        {
            entry = new Entry(match.Kind, value, match.Resolution);
            _byValue.Add((match.Kind, value), entry);
            _entries.Add(entry);
        }

        return entry;
    }

    private sealed class Entry(CitationKind kind, string value, ResolutionNumber resolution)
    {
        private List<string>? _paragraphs;
        private List<CitedPlace>? _paragraphPlaces;
        private HashSet<string>? _seen;

        internal List<CitedPlace> Occurrences { get; } = new(1);

        internal void AddParagraph(string paragraph, CitedPlace place)
        {
            if ((_seen ??= []).Add(paragraph))
            {
                (_paragraphs ??= []).Add(paragraph);
                (_paragraphPlaces ??= []).Add(place);
            }
        }

        internal CitedTarget ToTarget() => new(
            new Citation
            {
                Resolution = kind == CitationKind.Resolution ? resolution : null,
                ResolutionWithoutYear = kind == CitationKind.ResolutionWithoutYear ? value : null,
                Document = kind == CitationKind.Document ? value : null,
                Paragraphs = _paragraphs ?? [],
                Count = Occurrences.Count,
            },
            Occurrences,
            _paragraphPlaces ?? []);
    }
}
