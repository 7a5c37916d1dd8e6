namespace Caac.Model.Reading;

/// <summary>Answers by when something is to be done: "within 12 months", "by the end of 2015".</summary>
internal static class DeadlineReader
{
    private const int LongestSpan = 6;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    internal static IReadOnlyList<RequestDeadline> Read(ReadingContext context, int owner, RequestWords words, RequestLimits limits)
    {
        List<RequestDeadline>? found = null;
        var end = 0;
        foreach (var cue in words.Cues)
        {
            if (cue.Question != CueQuestion.Deadlines || cue.First < end || ReadOne(words, cue, limits[cue.First]) is not { } read)
            {
                continue;
            }

            end = read.End;
            found ??= [];
            var range = words.RangeOf(cue.First, end);
            var node = context.Trace.Open(owner, "deadlines", found.Count);
            found.Add(context.Trace.Close(node, new RequestDeadline
            {
                Text = context.Take(node, "text", range) ?? "",
                By = read.By is null ? null : context.Take(node, "by", range, read.By, inferred: true),
                Within = read.Within is null ? null : context.Take(node, "within", range, read.Within, inferred: true),
            }));
        }

        return found ?? [];
    }

    private static (int End, PartialDate? By, string? Within)? ReadOne(RequestWords words, Cue cue, int limit) =>
        cue.Value == "span" ? ReadSpan(words, cue) is { } span ? (cue.End, null, span) : null : ReadDate(words, cue, limit);

    // "within the next 12 months"; null where something else stands between.
    private static string? ReadSpan(RequestWords words, Cue cue)
    {
        var count = 0;
        for (var i = cue.First + 1; i < cue.End - 1 && i < cue.First + LongestSpan; i++)
        {
            var word = words.Span(i);
            if (int.TryParse(word, out var number) || (number = NumberOf(words, i)) > 0)
            {
                count = number;
            }
            else if (!words.IsAny(i, ["in", "over", "the", "next", "first", "following", "a", "an", "period", "of"]))
            {
                return null;
            }
        }

        count = count == 0 && words.IsAny(cue.End - 2, ["a", "one", "within"]) ? 1 : count;
        return count is > 0 and < 1000 ? $"P{count}{(char)(words.Span(cue.End - 1)[0] & ~0x20)}" : null;
    }

    private static int NumberOf(RequestWords words, int index)
    {
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (words.Is(index, Numbers[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }

    // "by 30 June 2021", "by the end of 2015", "no later than the end of the mandate".
    private static (int End, PartialDate? By, string? Within)? ReadDate(RequestWords words, Cue cue, int limit)
    {
        var at = words.Is(cue.End, "the") ? cue.End + 1 : cue.End;
        var isEnd = words.IsAny(at, ["end", "beginning", "middle", "start"]);
        at = isEnd ? at + 1 : cue.End;
        at = isEnd && words.Is(at, "of") ? at + 1 : at;
        if (at < limit && DateAt(words, at) is { } date)
        {
            return (words.WordAt(date.End), date.By, null);
        }

        if (!isEnd && cue.End - cue.First == 1)
        {
            return null;
        }

        while (at < limit && words[at].Mark is ' ')
        {
            at++;
        }

        return at > cue.End ? (at, null, null) : null;
    }

    private static (PartialDate? By, int End)? DateAt(RequestWords words, int at)
    {
        var start = words[at].Range.Start;
        if (EnglishDate.TryRead(words.Text.Chars[start..Math.Min(words.Text.Length, start + 40)], out var parts) && parts.Year > 0)
        {
            return (parts.Date, start + parts.Length);
        }

        return words.Span(at) is ['1' or '2', _, _, _] digits && int.TryParse(digits, out var year) ? (new PartialDate(year), words[at].Range.End) : null;
    }
}
