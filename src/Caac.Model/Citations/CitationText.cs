using System.Diagnostics.CodeAnalysis;

namespace Caac.Model;

/// <summary>Turns the text of a match into what it says, free of line ends, escapes and other dashes.</summary>
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
        return Plain(text[start..end], plain, out var length)
            && DocumentSymbol.TryParse(plain[..length], DocumentSymbolStyles.Any, out symbol);
    }

    /// <summary>
    /// The canonical form of the symbol that fills the rest of a text; of a joint one, that of each, with a hyphen between.
    /// </summary>
    internal static string Canonical<TChar>(ReadOnlySpan<TChar> text, int start)
        where TChar : unmanaged
    {
        var canonical = "";
        while (start >= 0)
        {
            var member = TryParse(text, start, out var end, out var symbol) ? symbol.ToString() : Plain(text[start..end]);
            canonical = canonical.Length == 0 ? member : $"{canonical}-{member}";
            start = SymbolShape.NextMember(text, end);
        }

        return canonical;
    }

    /// <summary>The text with single blanks, hyphens for dashes, and no escapes.</summary>
    internal static string Plain<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        var plain = text.Length <= MostCharacters ? stackalloc char[text.Length] : new char[text.Length];
        Plain(text, plain, out var length);
        return new(plain[..length]);
    }

    private static bool Plain<TChar>(ReadOnlySpan<TChar> text, Span<char> plain, out int length)
        where TChar : unmanaged
    {
        length = 0;
        for (var i = 0; i < text.Length;)
        {
            var blank = TextUnits.BlankAt(text, i);
            var dash = TextUnits.DashAt(text, i);
            var unit = blank > 0 ? ' ' : dash > 0 ? '-' : (char)TextUnits.At(text, i);
            i += Math.Max(1, Math.Max(blank, dash));

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
