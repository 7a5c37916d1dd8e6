using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>Turns the text of a match into what it says, free of line ends, escapes and other dashes.</summary>
[SkipLocalsInit]
internal static class CitationText
{
    // Longer than any symbol that is read.
    private const int MostCharacters = 256;

    /// <summary>Reads the symbol that starts at a place, the first of a joint one.</summary>
    internal static bool TryParse<TChar>(ReadOnlySpan<TChar> text, int start, out int end, [NotNullWhen(true)] out DocumentSymbol? symbol)
        where TChar : unmanaged
    {
        Span<char> plain = stackalloc char[MostCharacters];
        end = SymbolShape.MemberEnd(text, start) is > 0 and var memberEnd ? memberEnd : text.Length;
        symbol = null;
        return TryWritePlain(text[start..end], plain, out var length)
            && DocumentSymbol.TryParse(plain[..length], DocumentSymbolStyles.Any, out symbol);
    }

    /// <summary>The most characters of the canonical form of a text: what is lost in print, a slash or a dot, stands between others.</summary>
    internal static int MostCanonical(int length) => 2 * length;

    /// <summary>
    /// Writes the canonical form of the symbol that fills the rest of a text; of a joint one, that of each, with a hyphen between.
    /// </summary>
    /// <returns>The number of characters written, at most <see cref="MostCanonical"/>.</returns>
    internal static int WriteCanonical<TChar>(ReadOnlySpan<TChar> text, int start, Span<char> destination)
        where TChar : unmanaged
    {
        var written = 0;
        while (start >= 0)
        {
            if (written > 0)
            {
                destination[written++] = '-';
            }

            var end = SymbolShape.MemberEnd(text, start) is > 0 and var memberEnd ? memberEnd : text.Length;
            written += WriteMember(text[start..end], destination[written..]);
            start = SymbolShape.NextMember(text, end);
        }

        return written;
    }

    private static int WriteMember<TChar>(ReadOnlySpan<TChar> text, Span<char> destination)
        where TChar : unmanaged
    {
        TryWritePlain(text, destination, out var length);
        var plain = destination[..length];
        Span<char> canonical = stackalloc char[SymbolReader.MaxCanonicalLength];
        if (SymbolReader.TryWriteCanonical(plain, DocumentSymbolStyles.Any, canonical, out var written))
        {
            canonical[..written].CopyTo(destination);
            return written;
        }

        return length;
    }

    /// <summary>Writes the text with single blanks, hyphens for dashes, and no escapes.</summary>
    /// <returns>False where it does not fit.</returns>
    internal static bool TryWritePlain<TChar>(ReadOnlySpan<TChar> text, Span<char> plain, out int length)
        where TChar : unmanaged
    {
        length = 0;
        for (var i = 0; i < text.Length;)
        {
            var unit = (char)TextUnits.At(text, i);
            var units = 1;
            if (unit is <= ' ' or >= '\x7F')
            {
                var blank = TextUnits.BlankAt(text, i);
                var dash = TextUnits.DashAt(text, i);
                unit = blank > 0 ? ' ' : dash > 0 ? '-' : unit;
                units = Math.Max(1, Math.Max(blank, dash));
            }

            i += units;

            // A blank after a slash is only a line end.
            if (unit == '\\' || (unit == ' ' && length > 0 && plain[length - 1] is ' ' or '/'))
            {
                continue;
            }

            if (length == plain.Length)
            {
                return false;
            }

            plain[length++] = unit;
        }

        return true;
    }
}
