using System.Collections.Frozen;

namespace Caac.Model.Reading;

/// <summary>One form of a verb that acts.</summary>
/// <param name="Base">The base form, in lower case: <c>condemn</c>.</param>
/// <param name="Mood">The form that was read.</param>
/// <param name="ActsInside">Whether the verb acts in the middle of a sentence, too, and not only where it opens one.</param>
internal readonly record struct VerbForm(string Base, VerbMood Mood, bool ActsInside);

/// <summary>Knows the verbs with which documents of the Council act, in every form that they print.</summary>
internal static class VerbForms
{
    // Verbs that act wherever they stand.
    private static readonly string[] Acts =
    [
        "request", "call", "note", "reiterate", "urge", "encourage", "invite", "recommend", "welcome", "express", "stress", "emphasize", "emphasise", "underline",
        "underscore", "recall", "reaffirm", "remind", "commend", "condemn", "demand", "appeal", "acknowledge", "recognize", "recognise", "take", "draw", "renew",
        "repeat", "ask", "convey", "decide", "advocate", "support", "ensure", "continue",
    ];

    // Verbs that act wherever the Council is their subject, and as a participle where they open a paragraph.
    private static readonly string[] Decisions =
    [
        "adopt", "affirm", "agree", "approve", "authorize", "authorise", "commit", "confirm", "declare", "deplore", "designate", "determine", "endorse", "establish", "extend",
        "instruct", "regret", "reject", "undertake",
    ];

    // Verbs that act where they open a paragraph, and nowhere else.
    private static readonly string[] Openers =
    [
        "act", "applaud", "await", "bear", "consider", "denounce", "direct", "highlight", "insist", "intend", "look", "mandate", "observe", "pay", "pledge", "praise", "propose",
        "remain", "resolve", "share", "stand", "suspend", "terminate", "thank", "warn",
    ];

    // Words of a preamble that are no verbs, with what they say standing after an adverb: "Deeply concerned".
    private static readonly string[] Adjectives =
    [
        "alarmed", "appalled", "aware", "cognizant", "concerned", "conscious", "convinced", "desirous", "determined", "dismayed", "disturbed", "encouraged", "guided",
        "inspired", "mindful", "outraged", "resolved",
    ];

    private static readonly Dictionary<string, string> Doubled = new(StringComparer.Ordinal) { ["commit"] = "committ", ["regret"] = "regrett" };

    private static readonly FrozenDictionary<string, VerbForm> Forms = AllForms().ToFrozenDictionary(form => form.Word, form => form.Form, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool TryRead(ReadOnlySpan<char> word, out VerbForm form) => Lookup.TryGetValue(word, out form);

    private static IEnumerable<(string Word, VerbForm Form)> AllForms()
    {
        foreach (var verb in Acts)
        {
            yield return (verb, new(verb, VerbMood.Base, true));
            yield return (ThirdPersonOf(verb), new(verb, VerbMood.ThirdPerson, true));
            yield return (ParticipleOf(verb), new(verb, VerbMood.Participle, true));
        }

        foreach (var verb in Decisions.Concat(Openers))
        {
            yield return (ThirdPersonOf(verb), new(verb, VerbMood.ThirdPerson, Array.IndexOf(Decisions, verb) >= 0));
            yield return (ParticipleOf(verb), new(verb, VerbMood.Participle, false));
        }

        foreach (var adjective in Adjectives)
        {
            yield return (adjective, new(adjective, VerbMood.Participle, false));
        }
    }

    // "express" and "stress" take "es", the others "s"; "convey" and "pay" keep their y.
    private static string ThirdPersonOf(string verb) => verb.EndsWith("ss", StringComparison.Ordinal) ? verb + "es" : verb + "s";

    private static string ParticipleOf(string verb) =>
        Doubled.TryGetValue(verb, out var doubled) ? doubled + "ing"
        : verb[^1] == 'e' && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : verb + "ing";
}
