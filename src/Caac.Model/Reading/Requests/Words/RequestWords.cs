namespace Caac.Model.Reading;

/// <summary>The words of one request, with who is named where and which rules' words were met. One object serves all requests of a text, one after the other.</summary>
internal sealed class RequestWords(FlowText text)
{
    private readonly List<Word> _words = [];
    private int[] _mentionAt = [];

    internal FlowText Text { get; } = text;

    internal int Count => _words.Count;

    /// <summary>Who is named, in order, none inside another.</summary>
    internal List<ActorMention> Mentions { get; } = [];

    /// <summary>The words of rules that were met, in order of their first word.</summary>
    internal List<Cue> Cues { get; } = [];

    internal Word this[int index] => _words[index];

    /// <summary>Takes the words of another request.</summary>
    internal void Load(TextRange range)
    {
        _words.Clear();
        Mentions.Clear();
        Cues.Clear();
        var chars = Text.Chars[..range.End];
        var mark = ' ';
        for (var position = range.Start; position < range.End;)
        {
            if (!char.IsLetterOrDigit(chars[position]))
            {
                mark = Stronger(mark, chars[position++]);
                continue;
            }

            var end = EndOfWord(chars, position);
            _words.Add(new(new(position, end), mark, Word.KeyOf(chars[position..end])));
            mark = ' ';
            position = end + LengthOfPossessive(chars, end);
        }
    }

    /// <summary>Notes, for each word, which mention it begins.</summary>
    internal void PlaceMentions()
    {
        if (_mentionAt.Length < Count)
        {
            _mentionAt = new int[Math.Max(Count, 2 * _mentionAt.Length)];
        }

        _mentionAt.AsSpan(0, Count).Fill(-1);
        for (var i = 0; i < Mentions.Count; i++)
        {
            _mentionAt[Mentions[i].First] = i;
        }
    }

    /// <summary>The mention that begins with a word, or -1.</summary>
    internal int MentionAt(int word) => _mentionAt[word];

    /// <summary>Whether someone's name ends before a word.</summary>
    internal bool EndsMention(int word)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].End < word ? (middle + 1, high) : (low, middle);
        }

        return low < Mentions.Count && Mentions[low].End == word;
    }

    internal ReadOnlySpan<char> Span(int word) => Text.Slice(_words[word].Range);

    internal bool Is(int word, ReadOnlySpan<char> letters) =>
        (uint)word < (uint)Count && Span(word).Equals(letters, StringComparison.OrdinalIgnoreCase);

    internal bool IsAny(int word, ReadOnlySpan<string> choices)
    {
        if ((uint)word < (uint)Count)
        {
            var span = Span(word);
            foreach (var choice in choices)
            {
                if (span.Equals(choice, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The text from one word up to, not including, another, without the punctuation at its end.</summary>
    internal TextRange RangeOf(int first, int end)
    {
        var last = _words[end - 1].Range.End;
        return new(_words[first].Range.Start, last + LengthOfClosing(last, end < Count ? _words[end].Range.Start : int.MaxValue));
    }

    /// <summary>The first word that starts at a place of the text or after it.</summary>
    internal int WordAt(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Range.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // What belongs to the last word still: the bracket that it closes, the 's of a possessive.
    private int LengthOfClosing(int end, int limit)
    {
        var chars = Text.Chars[..Math.Min(Text.Length, limit)];
        var possessive = end < chars.Length ? LengthOfPossessive(chars, end) : 0;
        end += possessive;
        return possessive + (end < chars.Length && chars[end] == ')' ? 1 : 0);
    }

    private static int EndOfWord(ReadOnlySpan<char> chars, int position)
    {
        do
        {
            position++;
        }
        while (position < chars.Length
            && (char.IsLetterOrDigit(chars[position])
                || (position + 1 < chars.Length && char.IsLetterOrDigit(chars[position + 1])
                    && (chars[position] is '-' or '/' or '.' || (chars[position] is '\'' or '’' && LengthOfPossessive(chars, position) == 0)))));
        return position;
    }

    private static int LengthOfPossessive(ReadOnlySpan<char> chars, int position) =>
        chars[position..] is ['\'' or '’', 's', ..] and not ['\'' or '’', 's', >= 'a' and <= 'z', ..] ? 2 : 0;

    private static char Stronger(char mark, char character) => character switch
    {
        ';' or '.' or ':' or '\n' => ';',
        '(' when mark is not ';' => '(',
        ',' when mark is ' ' => ',',
        _ => mark,
    };
}
