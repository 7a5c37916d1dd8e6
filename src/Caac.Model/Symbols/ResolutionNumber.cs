#pragma warning disable CA1822, CA1036, CA1065
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The number and year of a Security Council resolution: <c>1612 (2005)</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ResolutionNumber>))]
public readonly struct ResolutionNumber : IEquatable<ResolutionNumber>, IComparable<ResolutionNumber>, IUtf8SpanParsable<ResolutionNumber>, ISpanParsable<ResolutionNumber>, IUtf8SpanFormattable, ISpanFormattable
{
    /// <summary>Stub.</summary>
    public ResolutionNumber(int number, int year)
    {
        Number = number;
        Year = year;
    }

    /// <summary>Stub.</summary>
    public int Number { get; }

    /// <summary>Stub.</summary>
    public int Year { get; }

    /// <summary>Stub.</summary>
    public DocumentSymbol Symbol => DocumentSymbol.Parse($"S/RES/{Number}({Year})");

    /// <summary>Stub.</summary>
    public static bool operator ==(ResolutionNumber left, ResolutionNumber right) => left.Equals(right);

    /// <summary>Stub.</summary>
    public static bool operator !=(ResolutionNumber left, ResolutionNumber right) => !left.Equals(right);

    /// <summary>Stub.</summary>
    public static ResolutionNumber Parse(string s) => TryParse(s, out var r) ? r : throw new FormatException();

    /// <summary>Stub.</summary>
    public static ResolutionNumber Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Stub.</summary>
    public static ResolutionNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Stub.</summary>
    public static ResolutionNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Stub.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ResolutionNumber result)
    {
        result = default;
        var parts = (s ?? "").Split(' ', '(', ')').Where(x => x.Length > 0).ToArray();
        if (parts.Length != 2 || !int.TryParse(parts[0], out var n) || !int.TryParse(parts[1], out var y))
        {
            return false;
        }

        result = new(n, y);
        return true;
    }

    /// <summary>Stub.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ResolutionNumber result) => TryParse(s, out result);

    /// <summary>Stub.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ResolutionNumber result) => TryParse(s.ToString(), out result);

    /// <summary>Stub.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ResolutionNumber result) => TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    /// <inheritdoc/>
    public bool Equals(ResolutionNumber other) => other.Number == Number && other.Year == Year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResolutionNumber o && Equals(o);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Year);

    /// <inheritdoc/>
    public int CompareTo(ResolutionNumber other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} ({Year})");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = ToString().TryCopyTo(destination) ? ToString().Length : 0;
        return charsWritten > 0;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
}
