namespace Caac.Model.Reading;

/// <summary>Finds who is named in a request: names and acronyms, and classes such as "all parties to the conflict".</summary>
internal static class MentionFinder
{
    // "special envoy" goes on with "for Yemen"; before "Court" stands "Special Criminal".
    private const char NameGoesOn = '+';
    private const char NameEnds = '<';

    private const int LongestName = 12;

    private static readonly Lazy<CueTable> Classes = new(() => CueTable.Load(CueQuestion.Classes));

    /// <summary>Puts the mentions of a request among its words, in order, none inside another.</summary>
    internal static void Find(RequestWords words, IReadOnlyList<ActorMention> names)
    {
        words.PlaceMentions();
        Classes.Value.Find(words, words.Cues);
        var next = 0;
        var end = 0;
        foreach (var cue in words.Cues)
        {
            for (; next < names.Count && words.WordAt(names[next].Name.Start) <= cue.First; next++)
            {
                end = Add(words, WithWords(words, names[next]), end);
            }

            if (OfClass(words, cue) is { } mention)
            {
                end = AddOrReplace(words, mention, end);
            }
        }

        for (; next < names.Count; next++)
        {
            end = Add(words, WithWords(words, names[next]), end);
        }

        words.Cues.Clear();
        words.PlaceMentions();
    }

    // Of two rules that begin with the same word the one that takes more words is right.
    private static int AddOrReplace(RequestWords words, ActorMention mention, int end)
    {
        if (words.Mentions is [.., var last] && last.First == mention.First && last.End < mention.End)
        {
            words.Mentions.RemoveAt(words.Mentions.Count - 1);
            end = mention.First;
        }

        return Add(words, mention, end);
    }

    private static int Add(RequestWords words, ActorMention mention, int end)
    {
        if (mention.First < end)
        {
            return end;
        }

        words.Mentions.Add(mention);
        return mention.End;
    }

    private static ActorMention WithWords(RequestWords words, ActorMention name) => name with
    {
        First = words.WordAt(name.Name.Start),
        End = words.WordAt(Math.Max(name.Name.End, name.CodeRange.End)),
    };

    private static ActorMention? OfClass(RequestWords words, Cue cue)
    {
        var (kind, code, form) = Parse(cue.Value);
        var first = form == NameEnds ? StartOfName(words, cue.First) : cue.First;
        var end = form == NameGoesOn ? EndOfName(words, cue.End) : cue.End;
        if (form == NameEnds && first == cue.First)
        {
            return null;
        }

        var name = words.RangeOf(first, end);
        return new()
        {
            Name = name,
            Code = code,
            CodeRange = name,
            Kind = kind,
            Known = code,
            IsClass = code.Length == 0 && first == cue.First && end == cue.End,
            First = first,
            End = end,
        };
    }

    // A rule gives a kind, then a code where its words are another name of one actor, or a mark where they are part of a name in capitals.
    private static (string Kind, string Code, char Form) Parse(string value)
    {
        var blank = value.IndexOf(' ', StringComparison.Ordinal);
        return blank >= 0 ? (value[..blank], value[(blank + 1)..], ' ')
            : value[^1] is NameGoesOn or NameEnds ? (value[..^1], "", value[^1])
            : (value, "", ' ');
    }

    // "National Family Welfare Institute".
    private static int StartOfName(RequestWords words, int last)
    {
        var first = last;
        while (char.IsUpper(words.Span(first)[0]) && first > 0 && words[first].Mark is ' ' && char.IsUpper(words.Span(first - 1)[0]) && last - first < LongestName)
        {
            first--;
        }

        return first;
    }

    // "Special Envoy for Yemen", "Special Adviser on the Prevention of Genocide": the capitalized words that go on.
    private static int EndOfName(RequestWords words, int end)
    {
        for (var at = end; at < words.Count && words[at].Mark is ' '; at++)
        {
            if (char.IsUpper(words.Span(at)[0]))
            {
                end = at + 1;
            }
            else if (!words.IsAny(at, ["for", "of", "on", "to", "the", "in"]))
            {
                break;
            }
        }

        return end;
    }
}
