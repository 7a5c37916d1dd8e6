namespace Caac.Model.Reading;

/// <summary>Takes a request apart into its acts: "Note …, call for …, and reiterate its request …".</summary>
internal static class StepReader
{
    // What an act in the middle of a sentence must go on with, so that "to monitor, report and encourage" is not taken apart.
    private static readonly string[] Objects =
    [
        "you", "that", "its", "the", "all", "their", "his", "again", "with", "for", "upon", "on", "parties", "member", "grave", "deep", "serious", "concern",
    ];

    // Verbs that mostly stand in a list of things to do, not of acts.
    private static readonly string[] Weak = ["ask", "convey", "decide", "advocate", "support", "ensure", "continue"];

    internal static IReadOnlyList<RequestStep> Read(ReadingContext context, int owner, TextRange request)
    {
        var text = context.Text;
        var starts = FindStarts(text, request);
        var steps = new List<RequestStep>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? EndBefore(text, starts[i], starts[i + 1]) : request.End;
            if (ReadOne(context, owner, steps.Count, text.Trim(new(starts[i], end))) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static List<int> FindStarts(FlowText text, TextRange request)
    {
        var starts = new List<int> { request.Start };
        for (var position = request.Start + 1; position < request.End; position++)
        {
            var comma = text.Chars[position..request.End].IndexOfAny(',', ';');
            if (comma < 0)
            {
                break;
            }

            position += comma;
            var start = SkipWord(text, position + 1, request.End, "and");
            if (start < request.End && char.IsLower(text[start]) && IsAct(text.Chars[start..request.End]))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    private static int SkipWord(FlowText text, int position, int limit, string word)
    {
        while (position < limit && text[position] is ' ' or '\n')
        {
            position++;
        }

        return text.Chars[position..limit].StartsWith(word + " ") ? position + word.Length + 1 : position;
    }

    private static bool IsAct(ReadOnlySpan<char> words)
    {
        if (!PerformativePhrase.TryRead(words, out var phrase))
        {
            return false;
        }

        var rest = words[phrase.Length..].TrimStart();
        var verb = words[phrase.VerbStart..phrase.Length];
        if (phrase.Adverb.IsEmpty && Array.IndexOf(Weak, verb.ToString()) >= 0 && !rest.StartsWith("you "))
        {
            return false;
        }

        var isPhrase = verb.Contains(' ');
        var end = rest.IndexOfAny(' ', ',', ';');
        var next = (end < 0 ? rest : rest[..end]).ToString();
        return isPhrase || (next.Length > 0 && char.IsUpper(next[0])) || Array.Exists(Objects, word => next.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    // The words of an act end before ", and".
    private static int EndBefore(FlowText text, int start, int next)
    {
        var words = text.Slice(new(start, next)).TrimEnd(" \n");
        words = words.EndsWith(" and") ? words[..^" and".Length] : words;
        return start + words.TrimEnd(" \n,;").Length;
    }

    private static RequestStep? ReadOne(ReadingContext context, int owner, int index, TextRange range)
    {
        var text = context.Text;
        var words = text.Slice(range);
        if (words.IsEmpty)
        {
            return null;
        }

        var node = context.Trace.Open(owner, "steps", index);
        TextRange adverb = default, verb;
        if (PerformativePhrase.TryRead(words, out var phrase))
        {
            adverb = new(range.Start, range.Start + phrase.Adverb.Length);
            verb = new(range.Start + phrase.VerbStart, range.Start + phrase.Length);
        }
        else
        {
            var end = words.IndexOfAny(' ', '\n', ',');
            verb = new(range.Start, end < 0 ? range.End : range.Start + end);
            context.Issues.Warn(CaacIssueCodes.VerbUnknown, verb, $"{context.Quote(verb)} is no known verb of a request.");
        }

        return context.Trace.Close(node, new RequestStep
        {
            Verb = context.Take(node, "verb", verb, RequestVerb.From(text.ToString(verb).ToLowerInvariant())),
            Adverb = adverb.IsEmpty ? null : context.Take(node, "adverb", adverb, text.ToString(adverb).ToLowerInvariant()),
            Text = context.Take(node, "text", range) ?? "",
        });
    }
}
