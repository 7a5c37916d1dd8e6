namespace Caac.Model.Reading;

/// <summary>
/// The words of one rule. Words in any case; <c>a|b</c> is one of several; <c>child*</c> any ending; <c>the?</c> may be missing; <c>..</c> up to
/// six words without a comma; <c>...</c> up to sixteen words; <c>~</c> an article and the like, or something put in between commas; <c>@</c>
/// someone named, <c>@armedGroup</c> of a kind, <c>@World_Bank</c> of the vocabulary.
/// </summary>
internal sealed class CuePattern
{
    private readonly Element[] _elements;

    internal CuePattern(CueQuestion question, string value, string pattern)
    {
        Question = question;
        Value = value;
        _elements = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element.Parse)];
    }

    private enum ElementKind
    {
        Word,
        Gap,
        Insertion,
        Mention,
    }

    internal CueQuestion Question { get; }

    internal string Value { get; }

    /// <summary>Whether the rule begins with someone named.</summary>
    internal bool BeginsWithMention => _elements[0].Kind == ElementKind.Mention;

    /// <summary>The keys of the words that the rule can begin with.</summary>
    internal IEnumerable<uint> FirstKeys
    {
        get
        {
            var required = Array.FindIndex(_elements, element => !element.IsOptional);
            return _elements.Take(required + 1).SelectMany(element => element.Choices).Select(choice => Word.KeyOf(choice.TrimEnd('*'))).Distinct();
        }
    }

    /// <summary>Whether the rule's words stand at a word of a request.</summary>
    internal bool TryMatch(RequestWords words, int first, out Cue cue)
    {
        var mention = -1;
        var end = Match(words, 0, first, first, ref mention);
        cue = new(Question, Value, first, end, mention);
        return end >= 0;
    }

    private int Match(RequestWords words, int index, int at, int first, ref int mention)
    {
        for (; index < _elements.Length; index++)
        {
            var element = _elements[index];
            switch (element.Kind)
            {
                case ElementKind.Gap:
                    return MatchAfterGap(words, element, index + 1, at, first, ref mention);
                case ElementKind.Insertion:
                    at = Insertion.Skip(words, at);
                    break;
                case ElementKind.Mention when at < words.Count && words.MentionAt(at) is >= 0 and var found && element.Accepts(words.Mentions[found]):
                    mention = found;
                    at = words.Mentions[found].End;
                    break;
                case ElementKind.Word when Continues(words, at, first) && element.Accepts(words.Span(at)):
                    at++;
                    break;
                case ElementKind.Word when element.IsOptional:
                    break;
                default:
                    return -1;
            }
        }

        return at;
    }

    private int MatchAfterGap(RequestWords words, Element gap, int index, int at, int first, ref int mention)
    {
        for (var skipped = 0; skipped <= gap.Length && at < words.Count; skipped++, at++)
        {
            if (Match(words, index, at, first, ref mention) is >= 0 and var end)
            {
                return end;
            }

            if (at > first && words[at].Mark is not ' ' && (!gap.IsLong || words[at].Mark is ';'))
            {
                return -1;
            }
        }

        return -1;
    }

    // A rule reaches over a comma, not over the end of a sentence.
    private static bool Continues(RequestWords words, int at, int first) => at < words.Count && (at == first || words[at].Mark is ' ' or ',');

    private readonly record struct Element(ElementKind Kind, string[] Choices, bool IsOptional, int Length)
    {
        private const int ShortGap = 6;
        private const int LongGap = 16;

        internal bool IsLong => Length == LongGap;

        internal static Element Parse(string word) => word switch
        {
            ".." => new(ElementKind.Gap, [], false, ShortGap),
            "..." => new(ElementKind.Gap, [], false, LongGap),
            "~" => new(ElementKind.Insertion, [], true, 0),
            ['@', ..] => new(ElementKind.Mention, word[1..].Replace('_', ' ').Split('|', StringSplitOptions.RemoveEmptyEntries), false, 0),
            _ => new(ElementKind.Word, word.TrimEnd('?').Split('|'), word.EndsWith('?'), 0),
        };

        internal bool Accepts(ReadOnlySpan<char> word)
        {
            foreach (var choice in Choices)
            {
                if (choice[^1] == '*' ? word.StartsWith(choice.AsSpan(0, choice.Length - 1), StringComparison.OrdinalIgnoreCase) : word.Equals(choice, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        internal bool Accepts(ActorMention mention) => Choices.Length == 0 || Array.IndexOf(Choices, mention.Kind) >= 0 || Array.IndexOf(Choices, mention.Known) >= 0;
    }
}
