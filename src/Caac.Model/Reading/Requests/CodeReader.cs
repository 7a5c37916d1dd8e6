using System.Runtime.InteropServices;

namespace Caac.Model.Reading;

/// <summary>Answers questions whose answers are codes, each once, in order of first appearance: grave violations, themes.</summary>
internal static class CodeReader
{
    // The value of a rule for words that look like an answer and are none.
    private const string None = "-";

    internal static IReadOnlyList<GraveViolation> ReadViolations(ReadingContext context, int owner, RequestWords words) =>
        Read(context, owner, words, CueQuestion.Violations, "violations", GraveViolation.From);

    internal static IReadOnlyList<Theme> ReadThemes(ReadingContext context, int owner, RequestWords words) =>
        Read(context, owner, words, CueQuestion.Themes, "themes", Theme.From);

    private static T[] Read<T>(ReadingContext context, int owner, RequestWords words, CueQuestion question, string member, Func<string, T> from)
    {
        List<(string Code, List<TextRange> Places)>? found = null;
        var none = 0;
        foreach (var cue in words.Cues)
        {
            if (cue.Question != question)
            {
                continue;
            }

            if (cue.Value == None)
            {
                none = Math.Max(none, cue.End);
            }
            else if (cue.First >= none)
            {
                Note(found ??= [], cue.Value, words.RangeOf(cue.First, cue.End));
            }
        }

        if (found is null)
        {
            return [];
        }

        var codes = new T[found.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            context.Trace.AddAll(owner, member, CollectionsMarshal.AsSpan(found[i].Places), inferred: true, index: i);
            codes[i] = from(found[i].Code);
        }

        return codes;
    }

    // As many codes as the vocabulary has; words met twice by two rules are one place.
    private static void Note(List<(string Code, List<TextRange> Places)> found, string code, TextRange place)
    {
        foreach (var (known, places) in found)
        {
            if (known == code)
            {
                if (place.Start >= places[^1].End)
                {
                    places.Add(place);
                }

                return;
            }
        }

        found.Add((code, [place]));
    }
}
