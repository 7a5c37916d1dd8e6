using System.Buffers;
using System.Text;

namespace Caac.Model;

public sealed partial class DocumentSymbol
{
    /// <summary>The catalogue form: <c>S/RES/1612(2005)</c>.</summary>
    public override string ToString() => _text;

    /// <summary>The symbol in a named form.</summary>
    /// <param name="format"><c>"G"</c>, null or empty for the catalogue form; <c>"P"</c> as the UN prints it, <c>S/RES/1612 (2005)</c>.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string)"/>
    /// <param name="format"><c>"G"</c>, null or empty for the catalogue form; <c>"P"</c> as the UN prints it, <c>S/RES/1612 (2005)</c>.</param>
    /// <param name="formatProvider">Ignored: symbols are written alike everywhere.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (!IsPrinted(format))
        {
            return _text;
        }

        Span<char> printed = stackalloc char[SymbolPrinter.MaxLength];
        var length = SymbolPrinter.Print(_text, printed);
        return length == _text.Length ? _text : new string(printed[..length]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsPrinted(format))
        {
            Span<char> printed = stackalloc char[SymbolPrinter.MaxLength];
            return TryCopy(printed[..SymbolPrinter.Print(_text, printed)], destination, out charsWritten);
        }

        return TryCopy(_text, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (IsPrinted(format))
        {
            Span<char> printed = stackalloc char[SymbolPrinter.MaxLength];
            return TryCopy(printed[..SymbolPrinter.Print(_text, printed)], utf8Destination, out bytesWritten);
        }

        return TryCopy(_text, utf8Destination, out bytesWritten);
    }

    private static bool IsPrinted(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => false,
        "P" => true,
        _ => throw new FormatException($"\"G\" or \"P\" was expected as the format of a document symbol; found \"{format}\"."),
    };

    private static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }

    private static bool TryCopy(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        if (destination.Length < text.Length)
        {
            written = 0;
            return false;
        }

        return Ascii.FromUtf16(text, destination, out written) == OperationStatus.Done;
    }
}
