namespace Caac.Model.Reading;

/// <summary>Answers which instruments are named, with the date and the parties where they are printed beside.</summary>
internal static class InstrumentReader
{
    private const string Unknown = "?";

    // "… action plan, including those relating to …, signed on 4 October 2012 by the Government": so far away the date may stand.
    private const int Farthest = 40;

    internal static IReadOnlyList<RequestInstrument> Read(ReadingContext context, int owner, RequestWords words, RequestLimits limits)
    {
        List<RequestInstrument>? found = null;
        HashSet<(string, string, PartialDate?)>? seen = null;
        var end = 0;
        for (var i = 0; i < words.Cues.Count; i++)
        {
            var cue = words.Cues[i];
            if (cue.Question != CueQuestion.Instruments || cue.First < end)
            {
                continue;
            }

            // Of rules that begin with the same word the one that takes more words is right.
            for (var next = i + 1; next < words.Cues.Count && words.Cues[next].First == cue.First; next++)
            {
                cue = words.Cues[next] is { Question: CueQuestion.Instruments } other && other.End > cue.End ? other : cue;
            }

            end = cue.End;
            var details = DetailsOf(words, cue, limits[cue.First]);
            var name = words.Text.ToString(words.RangeOf(cue.First, cue.End));
            if ((seen ??= []).Add((cue.Value, cue.Value == Unknown ? name : "", details.Date?.Value)) || details.Parties.Count > 0)
            {
                found ??= [];
                found.Add(Take(context, owner, found.Count, words, cue, details));
            }
        }

        return found ?? [];
    }

    private static RequestInstrument Take(ReadingContext context, int owner, int index, RequestWords words, Cue cue, Details details)
    {
        var node = context.Trace.Open(owner, "instruments", index);
        var range = words.RangeOf(cue.First, cue.End);
        return context.Trace.Close(node, new RequestInstrument
        {
            Name = context.Take(node, "name", range) ?? "",
            Code = cue.Value == Unknown ? null : context.Take<LegalInstrument?>(node, "code", range, LegalInstrument.From(cue.Value), inferred: true),
            Date = details.Date is { } date ? context.Take<PartialDate?>(node, "date", date.Range, date.Value) : null,
            Parties = [.. details.Parties.Select((party, i) => context.Take(node, "parties", party, index: i)!)],
        });
    }

    // "signed on 4 October 2012 by the Government of …", "adopted in 2017".
    private static Details DetailsOf(RequestWords words, Cue cue, int limit)
    {
        limit = Math.Min(limit, cue.End + Farthest);
        for (var at = cue.First + 1; at < limit; at++)
        {
            if (at >= cue.End && words.IsAny(at, ["plan", "plans", "policy", "agreement"]))
            {
                break;
            }

            if (words.IsAny(at, ["signed", "concluded", "adopted", "agreed"]))
            {
                var date = DateAfter(words, at + 1, limit);
                return new(date, PartiesAfter(words, date is { } found ? words.WordAt(found.Range.End) : at + 1, limit));
            }
        }

        return words.IsAny(cue.End, ["with", "between"]) && cue.Value == "actionPlan" ? new(null, PartiesAfter(words, cue.End, limit)) : new(null, []);
    }

    private static (TextRange Range, PartialDate Value)? DateAfter(RequestWords words, int at, int limit)
    {
        if (at + 1 >= limit || !words.IsAny(at, ["on", "in"]))
        {
            return null;
        }

        var start = words[at + 1].Range.Start;
        return EnglishDate.TryRead(words.Text.Chars[start..Math.Min(words.Text.Length, start + 40)], out var parts) && parts.Date is { } date ? (new(start, start + parts.Length), date)
            : words.Span(at + 1) is ['1' or '2', _, _, _] digits && int.TryParse(digits, out var year) ? (words[at + 1].Range, new PartialDate(year))
            : null;
    }

    private static List<TextRange> PartiesAfter(RequestWords words, int at, int limit)
    {
        var parties = new List<TextRange>();
        if (at < limit && words.IsAny(at, ["by", "with", "between"]) && Insertion.Skip(words, at + 1) is var first && first < limit && words.MentionAt(first) is >= 0 and var mention)
        {
            var end = Coordination.EndOf(words, mention);
            for (var i = mention; i < end; i++)
            {
                parties.Add(words.Mentions[i].Name);
            }
        }

        return parties;
    }

    private readonly record struct Details((TextRange Range, PartialDate Value)? Date, List<TextRange> Parties);
}
