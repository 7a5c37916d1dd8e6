using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Reads the words with which a text acts: "Further request", "reiterates its request", "Expressing deep concern".</summary>
internal readonly ref struct PerformativePhrase
{
    private const int LongestWord = 16;
    private const int MostAdverbs = 3;

    private static readonly string[] Adverbs =
    [
        "also", "further", "furthermore", "moreover", "additionally", "again", "once again", "strongly", "firmly", "deeply", "gravely", "seriously", "profoundly",
        "fully", "warmly", "urgently", "unequivocally", "equally", "likewise", "therefore", "particularly", "especially", "solemnly", "vehemently", "in the strongest terms",
    ];

    private static readonly SearchValues<char> AdverbInitials = SearchValues.Create("afmosdgpuwelitvAFMOSDGPUWELITV");

    // Of these, one may stand after the verb: "Decides further that".
    private static readonly string[] LateAdverbs = ["further", "also", "once again"];

    // What goes on after such an adverb; "requests further information" has none.
    private static readonly string[] AfterLateAdverbs = ["that", "to", "the", "its", "all", "upon", "for", "on", "you", "with", "in"];

    // Words that belong to the phrase after a verb, longest first.
    private static readonly Dictionary<string, string[]> Complements = new(StringComparer.Ordinal)
    {
        ["appeal"] = ["for", "to"],
        ["bear"] = ["in mind"],
        ["call"] = ["for", "upon", "on"],
        ["commit"] = ["itself"],
        ["draw"] = ["the attention", "attention"],
        ["look"] = ["forward to"],
        ["pay"] = ["tribute"],
        ["stand"] = ["ready"],
        ["take"] = ["note with appreciation", "note with interest", "note with concern", "note with satisfaction", "note"],
    };

    private static readonly string[] Possessives = ["its", "their", "his", "her", "our", "the"];

    private static readonly string[] Degrees = ["grave", "deep", "deepest", "serious", "great", "strong", "strongest", "particular", "profound", "sincere", "full", "continued", "growing", "utmost", "heartfelt"];

    private static readonly string[] Feelings =
    [
        "concern", "appreciation", "support", "hope", "regret", "condemnation", "alarm", "intention", "gratitude", "solidarity", "readiness", "satisfaction", "determination",
        "outrage", "sympathy", "condolences", "commitment", "interest", "dismay", "indignation",
    ];

    private static readonly string[] Appeals = ["request", "call", "appeal", "demand", "support", "concern", "condemnation", "recommendation", "commitment", "intention", "readiness", "invitation"];

    /// <summary>The adverb; empty where there is none.</summary>
    internal ReadOnlySpan<char> Adverb { get; private init; }

    /// <summary>The number of characters from the start up to the verb.</summary>
    internal int VerbStart { get; private init; }

    /// <summary>The number of characters of the phrase, up to the end of the verb and its complement; an adverb after the verb is counted, too.</summary>
    internal int Length { get; private init; }

    /// <summary>The start of an adverb that stands after the verb, or 0.</summary>
    internal int LateAdverbStart { get; private init; }

    /// <summary>The verb with what belongs to it, in base form and lower case: <c>reiterate its request</c>.</summary>
    internal string Verb { get; private init; }

    internal VerbMood Mood { get; private init; }

    /// <summary>Whether more than one word makes the phrase.</summary>
    internal bool HasComplement { get; private init; }

    /// <summary>Whether such a phrase acts in the middle of a sentence, too.</summary>
    internal bool ActsInside { get; private init; }

    /// <summary>Whether one of the phrases that act stands at the start of a text, in any case.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PerformativePhrase phrase)
    {
        phrase = default;
        var (adverbEnd, start) = SkipAdverbs(text);
        var isPerfect = LengthOfAny(text, start, ["having"]) > 0;
        var verbStart = isPerfect ? start + "having ".Length : start;
        var word = WordAt(text, verbStart);
        var form = default(VerbForm);
        if (isPerfect ? !TryReadPerfect(word, out form) : !VerbForms.TryRead(word, out form))
        {
            return false;
        }

        var verbEnd = verbStart + word.Length;
        var late = adverbEnd == 0 ? LengthOfAny(text, verbEnd + 1, LateAdverbs) : 0;
        late = late > 0 && LengthOfAny(text, verbEnd + 1 + late + 1, AfterLateAdverbs) == 0 ? 0 : late;
        var next = late == 0 ? verbEnd + 1 : verbEnd + 1 + late + 1;
        var complement = LengthOfComplement(text, next, form.Base);
        var end = complement > 0 ? next + complement : late > 0 ? next - 1 : verbEnd;
        phrase = new()
        {
            Adverb = late > 0 ? text.Slice(verbEnd + 1, late) : text[..adverbEnd],
            LateAdverbStart = late > 0 ? verbEnd + 1 : 0,
            VerbStart = start,
            Length = end,
            Verb = complement > 0 ? string.Concat(form.Base, " ", text.Slice(next, complement).ToString().ToLowerInvariant()) : form.Base,
            Mood = form.Mood,
            HasComplement = complement > 0,
            ActsInside = form.ActsInside,
        };
        return true;
    }

    /// <summary>Whether one of the phrases that act after "to" stands at the start of a text: "Request", "call upon".</summary>
    internal static bool IsInfinitive(ReadOnlySpan<char> text) => TryRead(text, out var phrase) && phrase.Mood == VerbMood.Base;

    // "Having considered": of the past participles of verbs that end so, only these open a paragraph.
    private static bool TryReadPerfect(ReadOnlySpan<char> word, out VerbForm form)
    {
        form = word switch
        {
            "considered" => new("consider", VerbMood.Participle, false),
            "examined" => new("examine", VerbMood.Participle, false),
            "received" => new("receive", VerbMood.Participle, false),
            "heard" => new("hear", VerbMood.Participle, false),
            "noted" => new("note", VerbMood.Participle, false),
            "adopted" => new("adopt", VerbMood.Participle, false),
            "decided" => new("decide", VerbMood.Participle, false),
            _ => default,
        };
        return form.Base is not null;
    }

    private static (int End, int Next) SkipAdverbs(ReadOnlySpan<char> text)
    {
        var (end, next) = (0, 0);
        for (var i = 0; i < MostAdverbs && next < text.Length && AdverbInitials.Contains(text[next]); i++)
        {
            var length = LengthOfAny(text, next, Adverbs);
            if (length == 0)
            {
                break;
            }

            end = next + length;
            next = end + (end < text.Length && text[end] == ',' ? 2 : 1);
        }

        return (end, Math.Min(next, text.Length));
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
        {
            return default;
        }

        var limit = Math.Min(text.Length, start + LongestWord);
        var end = start;
        while (end < limit && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsLetter(text[end]) ? default : text[start..end];
    }

    private static int LengthOfComplement(ReadOnlySpan<char> text, int start, string verb)
    {
        if (start >= text.Length)
        {
            return 0;
        }

        return verb switch
        {
            "express" => LengthOfFeeling(text, start, Feelings),
            "reiterate" or "renew" or "repeat" => LengthOfAny(text, start, Possessives) == 0 ? 0 : LengthOfFeeling(text, start, Appeals),
            "note" => LengthOfAny(text, start, ["with"]) == 0 ? 0 : WithLead(LengthOfFeeling(text, start + "with ".Length, Feelings), "with ".Length),
            _ => Complements.TryGetValue(verb, out var complements) ? LengthOfAny(text, start, complements) : 0,
        };
    }

    private static int WithLead(int length, int lead) => length == 0 ? 0 : lead + length;

    // "its", "deep", "concern": whose and how deep may be left out.
    private static int LengthOfFeeling(ReadOnlySpan<char> text, int start, string[] nouns)
    {
        var position = start;
        foreach (var words in (ReadOnlySpan<string[]>)[Possessives, Degrees, Degrees])
        {
            var length = LengthOfAny(text, position, words);
            position += length == 0 ? 0 : length + 1;
        }

        var noun = LengthOfAny(text, position, nouns);
        return noun == 0 ? 0 : position + noun - start;
    }

    private static int LengthOfAny(ReadOnlySpan<char> text, int start, ReadOnlySpan<string> words)
    {
        if (start >= text.Length)
        {
            return 0;
        }

        var rest = text[start..];
        foreach (var word in words)
        {
            if ((rest[0] | ' ') == word[0] && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
