using System.Collections.Frozen;

namespace Caac.Model.Reading;

/// <summary>The verbs of tasks, and whether a word is one of them.</summary>
internal static class Verbs
{
    private const int LongestWord = 24;

    // After one of these a word that can be a noun is a verb: "and support the …".
    private static readonly FrozenSet<string> Objects = FrozenSet.ToFrozenSet(
    [
        "the", "a", "an", "all", "any", "every", "each", "its", "their", "his", "her", "your", "this", "that", "these", "those", "such", "other", "additional", "further", "more", "it", "them", "on",
        "with", "children", "girls", "boys", "full", "sufficient", "adequate", "necessary", "relevant", "appropriate", "concrete", "effective", "timely", "regular", "regularly", "accountable", "national", "and",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] NoVerbs = ["the", "a", "an", "all", "any", "its", "their", "his", "her", "your", "this", "that", "these", "those", "which", "whom", "children", "other", "each", "such", "both"];

    private static readonly Lazy<FrozenDictionary<string, VerbForm>> Known = new(Load);

    [Flags]
    private enum VerbForm
    {
        None = 0,
        Base = 1,
        Third = 2,
        NounToo = 4,
    }

    /// <summary>Whether a word after "to" is a verb: "to support", not "to education".</summary>
    internal static bool IsInfinitive(RequestWords words, int index) =>
        (FormOf(words, index) & VerbForm.Base) != 0 || (words.Is(index - 1, "to") && IsAskedOne(words, index - 1) && index < words.Count && char.IsLower(words.Span(index)[0]) && !words.IsAny(index, NoVerbs));

    // After "you" or a name, "to" goes on with a verb, known or not.
    private static bool IsAskedOne(RequestWords words, int index) => words.EndsMention(index) || words.IsAny(index - 1, ["you", "him", "her", "them", "it"]);

    /// <summary>Whether a word is a verb in base form by itself: ", and ensure that", ", support the".</summary>
    internal static bool IsBase(RequestWords words, int index) => Is(words, index, VerbForm.Base);

    /// <summary>Whether a word is a verb with a singular subject: "prioritizes its efforts".</summary>
    internal static bool IsThird(RequestWords words, int index) =>
        Is(words, index, VerbForm.Third) || ((FormOf(words, index) & VerbForm.Third) != 0 && words.Is(index - 1, "and") && words[index - 1].Mark == ',' && IsFollowedByThing(words, index + 1));

    // ", and trains magistrates"; not ", and plans for".
    private static bool IsFollowedByThing(RequestWords words, int index) =>
        index < words.Count && words[index].Mark == ' ' && !words.IsAny(index, ["of", "for", "in", "on", "to", "and", "or", "by", "from", "at", "with", "as", "that"]);

    internal static bool IsAnyForm(RequestWords words, int index) => FormOf(words, index) != 0;

    /// <summary>Whether a word is a verb in "-ing" and no noun: "in fighting".</summary>
    internal static bool IsGerund(RequestWords words, int index) =>
        index < words.Count && words.Span(index) is { Length: > 5 } word && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !words.IsAny(index, ["funding", "meeting", "building", "following"]);

    private static bool Is(RequestWords words, int index, VerbForm form) =>
        FormOf(words, index) is var found && (found & form) != 0 && ((found & VerbForm.NounToo) == 0 || HasObject(words, index + 1));

    private static bool HasObject(RequestWords words, int index) =>
        index < words.Count && (words.MentionAt(index) >= 0 || IsListed(Objects, words.Span(index)));

    private static bool IsListed(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static VerbForm FormOf(RequestWords words, int index) =>
        index < words.Count && words.Span(index) is { Length: <= LongestWord } word && Known.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var form)
            ? form
            : VerbForm.None;

    private static FrozenDictionary<string, VerbForm> Load()
    {
        using var stream = typeof(Verbs).Assembly.GetManifestResourceStream("Reading/Requests/Data/verbs.txt")!;
        using var reader = new StreamReader(stream);
        var forms = new Dictionary<string, VerbForm>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var nounToo = line.StartsWith('?') ? VerbForm.NounToo : VerbForm.None;
            foreach (var verb in line.TrimStart('?', ' ').Split(' '))
            {
                forms[verb] = VerbForm.Base | nounToo;
                forms[ThirdPerson(verb)] = VerbForm.Third | nounToo;
            }
        }

        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 's', 's'] or [.., 'c' or 's', 'h'] or [.., 'x'] => verb + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };
}
