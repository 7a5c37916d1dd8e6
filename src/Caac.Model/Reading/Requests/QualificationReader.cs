namespace Caac.Model.Reading;

/// <summary>Answers under which qualifications something is asked: mandate, law, purpose, context, constraint, concern, condition.</summary>
internal static class QualificationReader
{
    internal static IReadOnlyList<RequestQualification> Read(ReadingContext context, int owner, RequestWords words, RequestLimits limits)
    {
        List<RequestQualification>? found = null;
        var covered = 0;
        var opened = 0;
        for (var i = 0; i < words.Cues.Count; i++)
        {
            var cue = words.Cues[i];
            if (cue.Question != CueQuestion.Qualifications || cue.First < opened || QualificationExtent.Of(words, i, limits, covered) is not { } place)
            {
                continue;
            }

            covered = place.Covers ? Math.Max(covered, place.End) : covered;
            opened = cue.End;
            found ??= [];
            var node = context.Trace.Open(owner, "qualifications", found.Count);
            var range = words.RangeOf(cue.First, place.End);
            found.Add(context.Trace.Close(node, new RequestQualification
            {
                Kind = context.Take(node, "kind", range, QualificationKind.From(place.Kind), inferred: true),
                Text = context.Take(node, "text", range) ?? "",
            }));
        }

        return found ?? [];
    }
}
