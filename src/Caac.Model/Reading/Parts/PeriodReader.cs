namespace Caac.Model.Reading;

/// <summary>A period as a text prints it: "from 1 January 2018 to 31 March 2020", "1 January to 31 December 2021".</summary>
internal sealed class PeriodReader
{
    private const int DigitsOfYear = 4;

    private static readonly string[] Joiners = [" to ", " until ", " through ", " - ", " \u2013 ", "-", "\u2013", " and "];

    private readonly (TextRange Range, PartialDate? Date) _from;
    private readonly (TextRange Range, PartialDate? Date) _to;

    // What the first date lacks and the second prints for both: "2021" of "1 January to 31 December 2021".
    private readonly TextRange _shared;

    private PeriodReader((TextRange Range, PartialDate? Date) from, (TextRange Range, PartialDate? Date) to, TextRange shared)
    {
        _from = from;
        _to = to;
        _shared = shared;
    }

    /// <summary>All periods of a range, in order.</summary>
    internal static List<PeriodReader> FindAll(FlowText text, TextRange range)
    {
        var periods = new List<PeriodReader>();
        for (var position = range.Start; position < range.End; position++)
        {
            if (position > 0 && char.IsLetterOrDigit(text[position - 1]))
            {
                continue;
            }

            if (TryRead(text, range with { Start = position }, out var end) is { } period)
            {
                periods.Add(period);
                position = end - 1;
            }
        }

        return periods;
    }

    internal ReportingPeriod Read(ReadingContext context, int owner)
    {
        var node = context.Trace.Open(owner, "period");
        return context.Trace.Close(node, new ReportingPeriod
        {
            From = ReadEnd(context, node, "from", _from, _shared),
            To = ReadEnd(context, node, "to", _to, default),
        });
    }

    private static PartialDate? ReadEnd(ReadingContext context, int node, string member, (TextRange Range, PartialDate? Date) end, TextRange shared)
    {
        if (end.Date is { } date)
        {
            context.Trace.AddAll(node, member, shared.IsEmpty ? [end.Range] : [end.Range, shared]);
            return date;
        }

        context.ReportNoDate(end.Range);
        return null;
    }

    private static PeriodReader? TryRead(FlowText text, TextRange range, out int end)
    {
        end = range.Start;
        var chars = text.Chars[..range.End];
        var bareDay = 0;
        if (!EnglishDate.TryRead(chars[range.Start..], out var first))
        {
            bareDay = EnglishDate.ReadDay(chars[range.Start..], out var length);
            if (bareDay == 0)
            {
                return null;
            }

            first = new(0, 0, bareDay, length);
        }

        var firstEnd = range.Start + first.Length;
        foreach (var joiner in Joiners)
        {
            var second = firstEnd + joiner.Length;
            if (chars[firstEnd..].StartsWith(joiner) && EnglishDate.TryRead(chars[second..], out var last) && last.Year > 0
                && (bareDay == 0 || last.Day > 0) && (joiner != " and " || IsBetween(chars[..range.Start])))
            {
                // "1 January to 31 December 2021", "1 to 31 January 2021": what is missing stands at the end.
                end = second + last.Length;
                var shared = first.Year > 0 ? default : new TextRange(first.Month > 0 ? end - DigitsOfYear : AfterDay(chars, second), end);
                first = new(first.Year > 0 ? first.Year : last.Year, first.Month > 0 ? first.Month : last.Month, first.Day, first.Length);
                return new((new(range.Start, firstEnd), first.Date), (new(second, end), last.Date), shared);
            }
        }

        return null;
    }

    private static int AfterDay(ReadOnlySpan<char> chars, int position)
    {
        while (char.IsAsciiDigit(chars[position]) || chars[position] is ' ' or '\n')
        {
            position++;
        }

        return position;
    }

    private static bool IsBetween(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith("between");
}
