using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// A Gregorian date as precise as its source: a day (<c>2018-01-01</c>), a month (<c>2017-07</c>) or a year (<c>2024</c>).
/// </summary>
/// <remarks>
/// Reports often give their period in months only. The relations &lt; and &gt; put dates in a total order (an earlier start first, then
/// the longer stretch of time); whether one date <em>certainly</em> lies before another is what <see cref="IsCertainlyBefore"/> answers.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, ISpanParsable<PartialDate>,
    IUtf8SpanParsable<PartialDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;
    private const int MonthBits = 4;
    private const int DayBits = 5;

    // Year, month and day side by side; an absent part is zero, so that the number itself is the order.
    private readonly int _packed;

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year) => _packed = Pack(RequireYear(year), 0, 0);

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month) => _packed = Pack(RequireYear(year), RequireMonth(month), 0);

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new DateOnly(year, month, day))
    {
    }

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public PartialDate(DateOnly date) => _packed = Pack(date.Year, date.Month, date.Day);

    private PartialDate(uint packed) => _packed = (int)packed;

    /// <summary>1 to 9999; 0 in the default value, which no text gives.</summary>
    public int Year => _packed >> (MonthBits + DayBits);

    /// <summary>1 to 12, or null where the source gives the year only.</summary>
    public int? Month => ((_packed >> DayBits) & 0xF) is > 0 and var month ? month : null;

    /// <summary>1 to 31, or null where the source gives no day.</summary>
    public int? Day => (_packed & 0x1F) is > 0 and var day ? day : null;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => _packed == 0 ? DateOnly.MinValue : new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            if (_packed == 0)
            {
                return DateOnly.MaxValue;
            }

            var month = Month ?? 12;
            return new(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>A day as a date.</summary>
    /// <param name="date">The day.</param>
    public static explicit operator PartialDate(DateOnly date) => new(date);

    /// <summary>Whether two dates name the same stretch of time.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left._packed == right._packed;

    /// <summary>Whether two dates name different stretches of time.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => left._packed != right._packed;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left._packed < right._packed;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left._packed <= right._packed;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left._packed > right._packed;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left._packed >= right._packed;

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    /// <param name="s">The text, without blanks.</param>
    /// <returns>The date.</returns>
    /// <exception cref="CaacFormatException">The text has another form, or there is no such date.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    // Explicit, because analyzers ask callers for a provider wherever they see an overload that takes one.
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: dates are written alike everywhere.</param>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        Span<byte> bytes = stackalloc byte[DayLength];
        return TryNarrow(s, bytes, out var length) && TryParse(bytes[..length], out var date, out _) ? date : throw Fault(s);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <param name="utf8Text">The text, without blanks.</param>
    /// <param name="provider">Ignored: dates are written alike everywhere.</param>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var date, out _) ? date : throw Fault(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    /// <param name="s">The text, without blanks.</param>
    /// <param name="result">The date, or the default value.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        Span<byte> bytes = stackalloc byte[DayLength];
        result = default;
        return TryNarrow(s, bytes, out var length) && TryParse(bytes[..length], out result, out _);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) =>
        TryParse(utf8Text, out result, out _);

    /// <summary>Whether every day that this date can mean lies before every day that <paramref name="other"/> can mean.</summary>
    /// <param name="other">The later date.</param>
    /// <returns>False where the two overlap: then it is unknown which came first.</returns>
    public bool IsCertainlyBefore(PartialDate other) => Latest < other.Earliest;

    /// <summary>Whether every day that this date can mean lies after every day that <paramref name="other"/> can mean.</summary>
    /// <param name="other">The earlier date.</param>
    /// <returns>False where the two overlap: then it is unknown which came first.</returns>
    public bool IsCertainlyAfter(PartialDate other) => other.IsCertainlyBefore(this);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialDate other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(PartialDate)} was expected; found {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>The date as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[DayLength];
        TryFormat(buffer, out var written, default, null);
        return new string(buffer[..written]);
    }

    /// <summary>The date in a named form.</summary>
    /// <param name="format"><c>"G"</c>, null or empty for <c>2018-01-01</c>; <c>"P"</c> as the UN prints it: <c>1 January 2018</c>.</param>
    /// <param name="formatProvider">Ignored: dates are written alike everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[MaxPrinted];
        TryFormat(buffer, out var written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsPrinted(format))
        {
            var date = Earliest;
            return Day is not null ? date.TryFormat(destination, out charsWritten, "d MMMM yyyy", CultureInfo.InvariantCulture)
                : Month is not null ? date.TryFormat(destination, out charsWritten, "MMMM yyyy", CultureInfo.InvariantCulture)
                : Year.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
        }

        Span<byte> bytes = stackalloc byte[DayLength];
        var length = Write(bytes);
        if (destination.Length < length)
        {
            charsWritten = 0;
            return false;
        }

        charsWritten = Encoding.ASCII.GetChars(bytes[..length], destination);
        return true;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<byte> bytes = stackalloc byte[MaxPrinted];
        int length;
        if (IsPrinted(format))
        {
            Span<char> chars = stackalloc char[MaxPrinted];
            TryFormat(chars, out var written, format, provider);
            length = Encoding.ASCII.GetBytes(chars[..written], bytes);
        }
        else
        {
            length = Write(bytes);
        }

        bytesWritten = bytes[..length].TryCopyTo(utf8Destination) ? length : 0;
        return bytesWritten == length;
    }

    private const int MaxPrinted = 17;

    private static bool IsPrinted(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "P" => true,
        _ => throw new FormatException($"\"G\" or \"P\" was expected as the format of a date; found \"{format}\"."),
    };

    private static int Pack(int year, int month, int day) => (((year << MonthBits) | month) << DayBits) | day;

    private static int RequireYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }

    private static int RequireMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return month;
    }

    private static bool TryNarrow(ReadOnlySpan<char> text, Span<byte> bytes, out int length)
    {
        length = 0;
        return text.Length <= bytes.Length && Ascii.FromUtf16(text, bytes, out length) == System.Buffers.OperationStatus.Done;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out PartialDate date, out bool wellFormed)
    {
        date = default;
        var (year, month, day) = (0, 0, 0);
        wellFormed = text.Length is YearLength or MonthLength or DayLength
            && TryDigits(text[..YearLength], out year)
            && (text.Length < MonthLength || (text[4] == '-' && TryDigits(text[5..7], out month)))
            && (text.Length < DayLength || (text[7] == '-' && TryDigits(text[8..], out day)));
        if (!wellFormed || year == 0
            || (text.Length >= MonthLength && month is < 1 or > 12)
            || (text.Length == DayLength && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        date = new((uint)Pack(year, month, day));
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit((char)character))
            {
                return false;
            }

            value = (value * 10) + (character - '0');
        }

        return true;
    }

    private static CaacFormatException Fault(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[DayLength];
        var wellFormed = false;
        if (TryNarrow(text, bytes, out var length))
        {
            _ = TryParse(bytes[..length], out _, out wellFormed);
        }

        var seen = text.Length <= 40 ? text.ToString() : $"{text[..40]}…";
        return wellFormed
            ? new(CaacIssueCodes.DateImpossible, 0, $"there is no date \"{seen}\" in the Gregorian calendar.")
            : new(CaacIssueCodes.DateMalformed, FirstMisfit(text), $"a date was expected as \"2018-01-01\", \"2018-01\" or \"2018\"; found \"{seen}\".");
    }

    private static int FirstMisfit(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && at < DayLength && (at is YearLength or MonthLength ? text[at] == '-' : char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    private int Write(Span<byte> bytes)
    {
        WriteDigits(bytes[..YearLength], Year);
        if (Month is not { } month)
        {
            return YearLength;
        }

        bytes[4] = (byte)'-';
        WriteDigits(bytes[5..MonthLength], month);
        if (Day is not { } day)
        {
            return MonthLength;
        }

        bytes[7] = (byte)'-';
        WriteDigits(bytes[8..DayLength], day);
        return DayLength;
    }

    private static void WriteDigits(Span<byte> bytes, int value)
    {
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            bytes[i] = (byte)('0' + digit);
        }
    }
}
