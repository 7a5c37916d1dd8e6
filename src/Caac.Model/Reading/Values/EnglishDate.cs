using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Reads dates as English documents print them: <c>19 April 2021</c>, <c>July 2017</c>, <c>April 19, 2021</c>.</summary>
internal static class EnglishDate
{
    private static readonly SearchValues<char> MonthInitials = SearchValues.Create("JFMASOND");

    // "32 December" is a date that does not exist, not the month of December.
    private const int ImpossibleDay = 99;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>What was printed; parts that are not printed are 0.</summary>
    internal readonly record struct Parts(int Year, int Month, int Day, int Length)
    {
        /// <summary>The date, or null where the year is missing or the day does not exist.</summary>
        internal PartialDate? Date =>
            Year == 0 ? null
            : Day == 0 ? new PartialDate(Year, Month)
            : Day <= DateTime.DaysInMonth(Year, Month) ? new PartialDate(new DateOnly(Year, Month, Day))
            : null;
    }

    /// <summary>Finds the first date with a year in a range.</summary>
    internal static (TextRange Range, PartialDate? Date)? Find(FlowText text, TextRange range)
    {
        for (var position = range.Start; position < range.End; position++)
        {
            if ((position == 0 || !char.IsLetterOrDigit(text[position - 1]))
                && TryRead(text.Chars[position..range.End], out var parts) && parts.Year > 0)
            {
                return (new(position, position + parts.Length), parts.Date);
            }
        }

        return null;
    }

    /// <summary>Reads a date at the start of a text; the year may be missing ("1 January to …"), the month too ("1 to …").</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Parts parts)
    {
        parts = default;
        if (text.IsEmpty)
        {
            return false;
        }

        var position = 0;
        var day = char.IsAsciiDigit(text[0]) ? ReadNumber(text, ref position, 2) : 0;
        if (char.IsAsciiDigit(text[0]) && (position == 0 || !SkipBlank(text, ref position)))
        {
            return false;
        }

        var month = ReadMonth(text, ref position);
        if (month == 0)
        {
            return false;
        }

        var end = position;
        if (char.IsAsciiDigit(text[0]))
        {
            day = day is < 1 or > 31 ? ImpossibleDay : day;
        }
        else if (SkipBlank(text, ref position))
        {
            day = ReadNumber(text, ref position, 2);
            if (day is < 1 or > 31)
            {
                (day, position) = (0, end);
            }
            else
            {
                end = position;
                position += position < text.Length && text[position] == ',' ? 1 : 0;
            }
        }
        else
        {
            position = end;
        }

        var year = SkipBlank(text, ref position) ? ReadNumber(text, ref position, 4) : 0;
        parts = year is >= 1000 ? new(year, month, day, position) : new(0, month, day, end);
        return true;
    }

    internal static int ReadDay(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var day = ReadNumber(text, ref length, 2);
        return day is >= 1 and <= 31 ? day : 0;
    }

    private static int ReadMonth(ReadOnlySpan<char> text, ref int position)
    {
        var rest = text[position..];
        if (rest.IsEmpty || !MonthInitials.Contains(rest[0]))
        {
            return 0;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (rest.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase) && (rest.Length == Months[i].Length || !char.IsLetter(rest[Months[i].Length])))
            {
                position += Months[i].Length;
                return i + 1;
            }
        }

        return 0;
    }

    // 0 where no number of at most so many digits stands here.
    private static int ReadNumber(ReadOnlySpan<char> text, ref int position, int digits)
    {
        var start = position;
        var value = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && position - start <= digits)
        {
            value = (value * 10) + (text[position++] - '0');
        }

        if (position - start <= digits)
        {
            return value;
        }

        position = start;
        return 0;
    }

    private static bool SkipBlank(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is ' ' or '\n')
        {
            position++;
        }

        return position > start;
    }
}
