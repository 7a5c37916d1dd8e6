namespace Caac.Model.Reading;

/// <summary>Answers which reports or information are asked for: "keep the Security Council informed".</summary>
internal static class ReportingReader
{
    /// <summary>The places of the duties, as ranges of words.</summary>
    internal static List<TaskPlace> Find(RequestWords words, RequestLimits limits, IReadOnlyList<TaskPlace> tasks)
    {
        var places = new List<TaskPlace>();
        var task = 0;
        foreach (var cue in words.Cues)
        {
            if (cue.Question != CueQuestion.Reporting)
            {
                continue;
            }

            var first = cue.Value == "verb" ? cue.First + 1 : cue.First;
            while (task < tasks.Count && tasks[task].End <= first)
            {
                task++;
            }

            // What is only spoken of is no duty: it stands in a task, or is none.
            if (task < tasks.Count && tasks[task].First <= first && (places.Count == 0 || places[^1].End <= first))
            {
                places.Add(new(first, EndOf(words, cue.End, limits[first])));
            }
        }

        return places;
    }

    internal static IReadOnlyList<ReportingDuty> Read(ReadingContext context, int owner, RequestWords words, IReadOnlyList<TaskPlace> places)
    {
        var duties = new ReportingDuty[places.Count];
        var mention = 0;
        for (var i = 0; i < duties.Length; i++)
        {
            var place = places[i];
            while (mention < words.Mentions.Count && (words.Mentions[mention].First < place.First || !IsRecipient(words.Mentions[mention])))
            {
                mention++;
            }

            TextRange? to = mention < words.Mentions.Count && words.Mentions[mention].First < place.End ? words.Mentions[mention].Name : null;
            var node = context.Trace.Open(owner, "reporting", i);
            duties[i] = context.Trace.Close(node, new ReportingDuty
            {
                Text = context.Take(node, "text", words.RangeOf(place.First, place.End)) ?? "",
                To = to is { } range ? context.Take(node, "to", range) : null,
            });
        }

        return duties;
    }

    private static bool IsRecipient(ActorMention mention) => mention.Kind is "principalOrgan" or "mechanism" or "sanctionsCommittee" or "officeHolder";

    private static int EndOf(RequestWords words, int end, int limit)
    {
        while (end < limit && words[end].Mark is not (',' or ';'))
        {
            end++;
        }

        return end;
    }
}
