using System.Buffers;
using System.Text;

namespace Caac.Model;

/// <summary>
/// Brings what is handed in to ASCII, which is all that a symbol has: no-break and other blanks become blanks, dashes hyphens, and
/// anything else a character that no symbol has. Keeps the place of each character in what was handed in.
/// </summary>
internal static class SymbolText
{
    /// <summary>The longest text that is read, outer blanks apart; the longest joint symbols met have about 100 characters.</summary>
    internal const int MaxLength = 256;

    /// <summary>Stands for a character that no symbol has.</summary>
    internal const char Foreign = '\x7F';

    internal static bool IsBlank(char character) => character is ' ' or (>= '\t' and <= '\r');

    /// <summary>Folds a text that has characters outside ASCII, or more blanks around it than a symbol is long.</summary>
    internal static FoldedText Fold(ReadOnlySpan<char> text, Span<char> ascii, Span<int> places)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var folded = new FoldedText(ascii, places);
        folded.AddOuterBlank(start > 0, 0);
        for (var at = start; at < end && !folded.IsTooLong; at++)
        {
            folded.Add(text[at], at);
        }

        folded.AddOuterBlank(end < text.Length, end);
        return folded;
    }

    /// <inheritdoc cref="Fold(ReadOnlySpan{char}, Span{char}, Span{int})"/>
    internal static FoldedText Fold(ReadOnlySpan<byte> utf8Text, Span<char> ascii, Span<int> places)
    {
        var start = 0;
        while (Rune.DecodeFromUtf8(utf8Text[start..], out var rune, out var width) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
        {
            start += width;
        }

        var end = utf8Text.Length;
        while (Rune.DecodeLastFromUtf8(utf8Text[start..end], out var rune, out var width) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
        {
            end -= width;
        }

        var folded = new FoldedText(ascii, places);
        folded.AddOuterBlank(start > 0, 0);
        for (var at = start; at < end && !folded.IsTooLong;)
        {
            Rune.DecodeFromUtf8(utf8Text[at..end], out var rune, out var width);
            folded.Add(rune.IsBmp ? (char)rune.Value : char.MaxValue, at);
            at += width;
        }

        folded.AddOuterBlank(end < utf8Text.Length, end);
        return folded;
    }
}
