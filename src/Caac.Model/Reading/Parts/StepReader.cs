using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Takes a request apart into its acts: "Note …, call for …, and reiterate its request …".</summary>
internal static class StepReader
{
    // What an act in the middle of a sentence must go on with, so that "to monitor, report and encourage" is not taken apart.
    private static readonly string[] Objects =
    [
        "you", "it", "them", "him", "that", "its", "the", "all", "their", "his", "again", "parties", "member", "grave", "deep", "serious", "concern", "with", "for", "upon", "on",
    ];

    private const int PrepositionsOfObjects = 4;

    // Verbs whose third person is a noun, too.
    private static readonly string[] Nouns = ["call", "request", "note", "demand", "appeal", "support", "draw", "take", "stress", "welcome"];

    private static readonly string[] Subjects = ["The Security Council ", "The Council ", "It ", "The Working Group ", "The members of the Security Council "];

    // A blank opens " and ".
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;. ");

    // Verbs that mostly stand in a list of things to do, not of acts.
    private static readonly string[] Weak = ["ask", "convey", "decide", "advocate", "support", "ensure", "continue"];

    /// <summary>Reads the acts of a request, and where each stands.</summary>
    internal static (IReadOnlyList<RequestStep> Steps, IReadOnlyList<RequestStepPlace> Places) Read(ReadingContext context, int owner, TextRange request)
    {
        var text = context.Text;
        var acts = FindActs(text, request);
        var steps = new List<RequestStep>(acts.Count);
        var places = new List<RequestStepPlace>(acts.Count);
        for (var i = 0; i < acts.Count; i++)
        {
            var end = i + 1 < acts.Count ? EndBefore(text, acts[i].Start, acts[i + 1].Break) : request.End;
            if (ReadOne(context, owner, steps.Count, text.Trim(new(acts[i].Start, end))) is var (step, place))
            {
                steps.Add(step);
                places.Add(place);
            }
        }

        return (steps, places);
    }

    // Where each act starts, and where the one before it ends.
    private static List<(int Start, int Break)> FindActs(FlowText text, TextRange request)
    {
        var first = SkipSubject(text, request);
        var acts = new List<(int Start, int Break)> { (first, first) };
        var mood = PerformativePhrase.TryRead(text.Chars[first..request.End], out var phrase) ? phrase.Mood : VerbMood.Base;
        var asks = AskingVerbs.KindOf(phrase.Verb) != AskingKind.None;
        for (var position = first + 1; position < request.End; position++)
        {
            position = NextBreak(text, position, request.End, mood != VerbMood.Base || !asks);
            if (position >= request.End)
            {
                break;
            }

            var (isSentence, hasAnd) = (text[position] == '.', false);
            var start = SkipBlanks(text, position + 1, request.End);
            if (isSentence)
            {
                start = SkipSubject(text, request with { Start = start });
            }
            else
            {
                hasAnd = text.StartsWith("and ", start);
                start += hasAnd ? "and ".Length : 0;
            }

            if (start < request.End && (isSentence || char.IsLower(text[start])) && IsAct(text.Chars[start..request.End], mood, text[position] == ';' || (text[position] == ',' && hasAnd))
                && (mood != VerbMood.Base || text[position] != ' ' || AsksSomeone(text.Chars[start..request.End])))
            {
                acts.Add((start, position));
                asks = PerformativePhrase.TryRead(text.Chars[start..request.End], out var act) && AskingVerbs.KindOf(act.Verb) != AskingKind.None;
            }
        }

        return acts;
    }

    // A comma or a semicolon; where acts cannot be taken for things to do, also "and", and the end of a sentence.
    private static int NextBreak(FlowText text, int position, int limit, bool atAnd)
    {
        while (position < limit)
        {
            var length = atAnd ? text.Chars[position..limit].IndexOfAny(Breaks) : text.Chars[position..limit].IndexOfAny(',', ';');
            if (length < 0)
            {
                return limit;
            }

            position += length;
            if (text[position] is ',' or ';' || (text[position] == '.' && position + 1 < limit && text[position + 1] == ' '))
            {
                return position;
            }

            if (text[position] == ' ' && text.StartsWith(" and ", position))
            {
                return position;
            }

            position++;
        }

        return limit;
    }

    // "The Security Council strongly condemns", "It stresses": who acts is no part of the act.
    private static int SkipSubject(FlowText text, TextRange range)
    {
        foreach (var subject in Subjects)
        {
            if (text.Slice(range).StartsWith(subject))
            {
                return range.Start + subject.Length;
            }
        }

        return range.Start;
    }

    private static int SkipBlanks(FlowText text, int position, int limit)
    {
        while (position < limit && text[position] is ' ' or '\n')
        {
            position++;
        }

        return position;
    }

    // What goes on tells an act from a thing to do ("to monitor, report and encourage") or a noun ("calls and requests for").
    private static bool IsAct(ReadOnlySpan<char> words, VerbMood mood, bool isSetApart)
    {
        if (!PerformativePhrase.TryRead(words, out var phrase) || phrase.Mood != mood || !phrase.ActsInside)
        {
            return false;
        }

        var rest = words[phrase.Length..].TrimStart();
        if (mood == VerbMood.ThirdPerson)
        {
            return (phrase.HasComplement || !phrase.Adverb.IsEmpty || Array.IndexOf(Nouns, phrase.Verb) < 0 || GoesOn(rest, Objects.AsSpan(..^PrepositionsOfObjects)))
                && (phrase.Verb == "decide" || !phrase.Adverb.IsEmpty || Array.IndexOf(Weak, phrase.Verb) < 0);
        }

        return !(phrase.Adverb.IsEmpty && Array.IndexOf(Weak, phrase.Verb) >= 0 && !rest.StartsWith("you "))
            && (phrase.HasComplement || (mood == VerbMood.Participle && (isSetApart || !phrase.Adverb.IsEmpty)) || GoesOn(rest, Objects));
    }

    // "Welcome the efforts of the Government and encourage it to": after "and" alone, an act asks someone.
    private static bool AsksSomeone(ReadOnlySpan<char> words) =>
        PerformativePhrase.TryRead(words, out var phrase) && AskingVerbs.KindOf(phrase.Verb) != AskingKind.None
        && (phrase.HasComplement || GoesOn(words[phrase.Length..].TrimStart(), ["you", "it", "them", "him", "her", "that"]));

    private static bool GoesOn(ReadOnlySpan<char> rest, ReadOnlySpan<string> objects)
    {
        var end = rest.IndexOfAny(' ', ',', ';');
        var next = end < 0 ? rest : rest[..end];
        if (next.IsEmpty || char.IsUpper(next[0]))
        {
            return !next.IsEmpty;
        }

        foreach (var word in objects)
        {
            if (next.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The words of an act end before ", and".
    private static int EndBefore(FlowText text, int start, int next)
    {
        var words = text.Slice(new(start, next)).TrimEnd(" \n");
        words = words.EndsWith(" and") ? words[..^" and".Length] : words;
        return start + words.TrimEnd(" \n,;").Length;
    }

    private static (RequestStep Step, RequestStepPlace Place)? ReadOne(ReadingContext context, int owner, int index, TextRange range)
    {
        var text = context.Text;
        var words = text.Slice(range);
        if (words.IsEmpty)
        {
            return null;
        }

        var node = context.Trace.Open(owner, "steps", index);
        TextRange adverb = default, verb;
        string? name = null;
        if (PerformativePhrase.TryRead(words, out var phrase))
        {
            adverb = new(range.Start + phrase.LateAdverbStart, range.Start + phrase.LateAdverbStart + phrase.Adverb.Length);
            verb = new(range.Start + phrase.VerbStart, range.Start + phrase.Length);
            name = phrase.Verb;
        }
        else
        {
            var end = words.IndexOfAny(' ', '\n', ',');
            verb = new(range.Start, end < 0 ? range.End : range.Start + end);
            context.Issues.Warn(CaacIssueCodes.VerbUnknown, verb, $"{context.Quote(verb)} is no known verb of a request.");
        }

        var step = context.Trace.Close(node, new RequestStep
        {
            Verb = context.Take(node, "verb", verb, RequestVerb.From(name ?? text.ToString(verb).ToLowerInvariant())),
            Adverb = adverb.IsEmpty ? null : context.Take(node, "adverb", adverb, text.ToString(adverb).ToLowerInvariant()),
            Text = context.Take(node, "text", range) ?? "",
        });
        return (step, new(range, verb.End, step.Verb));
    }
}
