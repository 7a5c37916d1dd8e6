namespace Caac.Model.Reading;

/// <summary>Reads the words with which a request acts: "Further request", "reiterate its request", "note with concern".</summary>
internal readonly ref struct PerformativePhrase
{
    private static readonly string[] Adverbs = ["also", "further", "furthermore", "moreover", "additionally"];

    private static readonly string[] Strengths = ["strongly", "firmly", "once again", "again"];

    private static readonly string[] Bases =
    [
        "request", "call", "note", "reiterate", "urge", "encourage", "invite", "recommend", "welcome", "express", "stress", "emphasize", "underline",
        "underscore", "recall", "reaffirm", "remind", "commend", "condemn", "demand", "appeal", "acknowledge", "recognize", "take", "draw", "renew",
        "repeat", "ask", "convey", "decide", "advocate", "support", "ensure", "continue",
    ];

    // Words that belong to the phrase after a verb, longest first.
    private static readonly Dictionary<string, string[]> Complements = new(StringComparer.Ordinal)
    {
        ["call"] = ["for", "upon", "on"],
        ["appeal"] = ["for", "to"],
        ["take"] = ["note"],
        ["draw"] = ["the attention", "attention"],
        ["note"] = ["with grave concern", "with deep concern", "with serious concern", "with great concern", "with concern", "with appreciation", "with satisfaction", "with interest", "with regret"],
        ["reiterate"] = Possessives,
        ["renew"] = Possessives,
        ["repeat"] = Possessives,
        ["express"] =
        [
            "its grave concern", "its deep concern", "its serious concern", "its concern", "its appreciation", "its support", "grave concern", "deep concern", "serious concern",
            "strong concern", "concern", "appreciation", "deep appreciation", "support", "the hope",
        ],
    };

    private static string[] Possessives =>
    [
        "its request", "its call", "its appeal", "its demand", "its support", "its concern", "its condemnation", "its recommendation",
        "the request", "the call", "the appeal",
    ];

    /// <summary>The ordering adverb; empty where there is none.</summary>
    internal ReadOnlySpan<char> Adverb { get; private init; }

    /// <summary>The number of characters from the start up to the verb.</summary>
    internal int VerbStart { get; private init; }

    /// <summary>The number of characters of the phrase, adverb included.</summary>
    internal int Length { get; private init; }

    /// <summary>Whether one of the phrases that act stands at the start of a text, in any case.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PerformativePhrase phrase)
    {
        var adverb = LengthOfAny(text, 0, Adverbs);
        var verbStart = adverb == 0 ? 0 : adverb + 1;
        var strength = LengthOfAny(text, verbStart, Strengths);
        var start = strength == 0 ? verbStart : verbStart + strength + 1;
        var length = LengthOfAny(text, start, Bases);
        phrase = default;
        if (length == 0)
        {
            return false;
        }

        var end = start + length;
        var verb = text[start..end].ToString().ToLowerInvariant();
        if (Complements.TryGetValue(verb, out var complements) && LengthOfAny(text, Math.Min(text.Length, end + 1), complements) is > 0 and var complement)
        {
            end += 1 + complement;
        }

        phrase = new() { Adverb = text[..adverb], VerbStart = verbStart, Length = end };
        return true;
    }

    private static int LengthOfAny(ReadOnlySpan<char> text, int start, string[] words)
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
