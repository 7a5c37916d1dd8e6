namespace Caac.Model.Reading;

/// <summary>Answers which options of the toolkit a request amounts to, each with the words that show it.</summary>
internal static class ToolkitUseReader
{
    // Asking for a report is one option where the Secretary-General is asked, another where the State is.
    private const string ReportOfSecretaryGeneral = "3-D-1";
    private const string ClarificationOfState = "3-D-2";
    private const string State = "Government";

    // A letter to one of these is an option of the toolkit, whatever it asks.
    private static readonly (string Addressee, string Option)[] Letters =
    [
        ("Committee", "5-R-1"),
        ("Court", "5-R-2"),
        ("Tribunal", "5-R-2"),
        ("Prosecutor", "5-R-2"),
        ("World Bank", "1-D-3"),
        ("Peacebuilding Commission", "1-D-3"),
        ("Human Rights Council", "1-D-3"),
        ("International Labour", "1-D-3"),
        ("African Union", "2-R-1"),
        ("European Union", "2-R-1"),
        ("Economic Community", "2-R-1"),
        ("League of Arab States", "2-R-1"),
    ];

    internal static IReadOnlyList<ToolkitUse> Read(
        ReadingContext context, int owner, RequestWords words, IReadOnlyList<TaskPlace> reporting, (TextRange Range, string Name)? addressee)
    {
        List<(string Option, TextRange Place)>? found = null;
        foreach (var cue in words.Cues)
        {
            if (cue.Question == CueQuestion.Toolkit)
            {
                Note(ref found, cue.Value, words.RangeOf(cue.First, cue.End));
            }
        }

        // What is shared with others is no report of the one who is asked.
        if (reporting.FirstOrDefault(duty => !words.IsAny(duty.First, ["share", "shares"])) is { End: > 0 } report)
        {
            var isState = addressee?.Name.Contains(State, StringComparison.Ordinal) == true;
            Note(ref found, isState ? ClarificationOfState : ReportOfSecretaryGeneral, words.RangeOf(report.First, report.End));
        }

        if (addressee is { } reader && Array.Find(Letters, letter => reader.Name.Contains(letter.Addressee, StringComparison.Ordinal)) is { Option: { } option })
        {
            Note(ref found, option, reader.Range);
        }

        if (found is null)
        {
            return [];
        }

        found.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
        return [.. found.Select((use, i) => Take(context, context.Trace.Open(owner, "toolkit", i), use.Option, use.Place))];
    }

    private static void Note(ref List<(string Option, TextRange Place)>? found, string option, TextRange place)
    {
        found ??= [];
        if (!found.Exists(use => use.Option == option))
        {
            found.Add((option, place));
        }
    }

    private static ToolkitUse Take(ReadingContext context, int node, string option, TextRange place) => context.Trace.Close(node, new ToolkitUse
    {
        Option = context.Take(node, "option", place, ToolkitOption.From(option), inferred: true),
        Words = context.Take(node, "words", place) ?? "",
    });
}
