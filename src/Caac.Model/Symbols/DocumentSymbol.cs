#pragma warning disable CA1822, CA1036, CA1065
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The symbol of a United Nations document.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<DocumentSymbol>))]
public sealed class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, IUtf8SpanParsable<DocumentSymbol>, ISpanParsable<DocumentSymbol>, IUtf8SpanFormattable, ISpanFormattable
{
    private readonly string _text;

    private DocumentSymbol(string text) => _text = text;

    /// <summary>Stub.</summary>
    public int? Year => null;

    /// <summary>Stub.</summary>
    public static DocumentSymbol Parse(string s) => TryParse(s, out var r) ? r : throw new FormatException();

    /// <summary>Stub.</summary>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Stub.</summary>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Stub.</summary>
    public static DocumentSymbol Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    /// <summary>Stub.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DocumentSymbol result)
    {
        result = s is null || !s.Contains('/', StringComparison.Ordinal) ? null : new(s.Replace(" ", "", StringComparison.Ordinal).TrimEnd('*'));
        return result is not null;
    }

    /// <summary>Stub.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, out result);

    /// <summary>Stub.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s.ToString(), out result);

    /// <summary>Stub.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(Encoding.UTF8.GetString(utf8Text), out result);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol? other) => other?._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSymbol);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(DocumentSymbol? other) => string.CompareOrdinal(_text, other?._text);

    /// <inheritdoc/>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => _text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = _text.TryCopyTo(destination) ? _text.Length : 0;
        return charsWritten > 0;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(_text, utf8Destination, out bytesWritten);
}
