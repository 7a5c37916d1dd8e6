using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Caac.Model;

/// <summary>The number and year of a Security Council resolution, in the notation of the field: <c>1612 (2005)</c>.</summary>
/// <remarks>The resolution as a document has a symbol, <see cref="Symbol"/>. The order is by number, then by year.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<ResolutionNumber>))]
public readonly partial struct ResolutionNumber : IEquatable<ResolutionNumber>, IComparable<ResolutionNumber>, IComparable,
    ISpanParsable<ResolutionNumber>, IUtf8SpanParsable<ResolutionNumber>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int FirstYear = 1946;
    private const int LastYear = 9999;

    /// <summary>Makes the number.</summary>
    /// <param name="number">1 or more.</param>
    /// <param name="year">1946, the Council's first year, to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The Council cannot have adopted such a resolution.</exception>
    public ResolutionNumber(int number, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        Number = number;
        Year = year;
    }

    /// <summary>The running number, 1 or more; 0 in the default value, which no text gives.</summary>
    public int Number { get; }

    /// <summary>The year of adoption; 0 in the default value.</summary>
    public int Year { get; }

    /// <summary>The symbol of the resolution as a document: <c>S/RES/1612(2005)</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DocumentSymbol Symbol => Number == 0
        ? throw new InvalidOperationException($"The default {nameof(ResolutionNumber)} is no resolution.")
        : DocumentSymbol.OfCanonical(string.Create(CultureInfo.InvariantCulture, $"S/RES/{Number}({Year})"));

    /// <summary>Whether two numbers name the same resolution.</summary>
    public static bool operator ==(ResolutionNumber left, ResolutionNumber right) => left.Equals(right);

    /// <summary>Whether two numbers name different resolutions.</summary>
    public static bool operator !=(ResolutionNumber left, ResolutionNumber right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ResolutionNumber left, ResolutionNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(ResolutionNumber other) => Number == other.Number && Year == other.Year;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ResolutionNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Year);

    /// <inheritdoc/>
    public int CompareTo(ResolutionNumber other) => Number == other.Number ? Year.CompareTo(other.Year) : Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ResolutionNumber other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(ResolutionNumber)} was expected; found {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>The number as the field writes it: <c>1612 (2005)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} ({Year})");

    /// <summary>The number in a named form.</summary>
    /// <param name="format"><c>"G"</c>, null or empty: <c>1612 (2005)</c>.</param>
    /// <param name="formatProvider">Ignored: resolutions are written alike everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        RequireGeneral(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireGeneral(format);
        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Number} ({Year})", out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireGeneral(format);
        return Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{Number} ({Year})", out bytesWritten);
    }

    private static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"\"G\" was expected as the format of a resolution number; found \"{format}\".");
        }
    }
}
