using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Caac.Model;

/// <summary>Leads what was handed in through folding and scanning to symbols.</summary>
[SkipLocalsInit]
internal static class SymbolReader
{
    /// <summary>The longest catalogue form that is read; the longest single symbols met have about 60 characters.</summary>
    internal const int MaxCanonicalLength = 128;

    /// <summary>Reads one symbol, or all of a joint one where <paramref name="findings"/> allow it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The same text as a string, which the symbol keeps where it is the catalogue form.</param>
    /// <param name="styles">What is tolerated.</param>
    /// <param name="findings">Takes what is found beside the first symbol.</param>
    /// <param name="fault">Why the text was refused.</param>
    /// <returns>The first symbol, or null where the text was refused.</returns>
    internal static DocumentSymbol? Read(
        ReadOnlySpan<char> text, string? whole, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault) =>
        text.Length <= SymbolText.MaxLength && Ascii.IsValid(text)
            ? Scan(text, default, text.Length, -1, -1, whole, styles, findings, out fault)
            : Fold(text, styles, findings, out fault);

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, string?, DocumentSymbolStyles, SymbolFindings?, out SymbolFault)"/>
    internal static DocumentSymbol? Read(
        ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault)
    {
        Span<char> ascii = stackalloc char[SymbolText.MaxLength];
        if (utf8Text.Length <= ascii.Length && Ascii.ToUtf16(utf8Text, ascii, out var length) == OperationStatus.Done)
        {
            return Scan(ascii[..length], default, length, -1, -1, null, styles, findings, out fault);
        }

        Span<int> places = stackalloc int[SymbolText.MaxLength];
        return Scan(SymbolText.Fold(utf8Text, ascii, places), utf8Text.Length, styles, findings, out fault);
    }

    /// <summary>Writes the catalogue form of one symbol without making the symbol.</summary>
    /// <param name="ascii">The text, of ASCII characters.</param>
    /// <param name="styles">What is tolerated.</param>
    /// <param name="canonical">Takes the catalogue form; <see cref="MaxCanonicalLength"/> long.</param>
    /// <param name="written">The length of the catalogue form.</param>
    /// <returns>False where the text is no symbol, or several.</returns>
    internal static bool TryWriteCanonical(ReadOnlySpan<char> ascii, DocumentSymbolStyles styles, Span<char> canonical, out int written)
    {
        Span<char> changed = stackalloc char[MaxCanonicalLength];
        var scanner = new SymbolScanner(ascii, default, ascii.Length, styles, null, changed);
        written = 0;
        return ascii.Length <= SymbolText.MaxLength
            && scanner.TryBegin()
            && scanner.TryMember()
            && scanner.IsAtEnd
            && scanner.TryCopyCanonical(canonical, out written);
    }

    private static DocumentSymbol? Fold(ReadOnlySpan<char> text, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault)
    {
        Span<char> ascii = stackalloc char[SymbolText.MaxLength];
        Span<int> places = stackalloc int[SymbolText.MaxLength];
        return Scan(SymbolText.Fold(text, ascii, places), text.Length, styles, findings, out fault);
    }

    private static DocumentSymbol? Scan(
        in FoldedText folded, int sourceLength, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault)
    {
        if (folded.IsTooLong)
        {
            fault = new(SymbolFaultKind.TooLong, 0, sourceLength);
            return null;
        }

        return Scan(folded.Ascii, folded.Places, sourceLength, folded.FirstDash, folded.FirstBlank, null, styles, findings, out fault);
    }

    private static DocumentSymbol? Scan(
        ReadOnlySpan<char> text,
        ReadOnlySpan<int> places,
        int sourceLength,
        int firstDash,
        int firstBlank,
        string? whole,
        DocumentSymbolStyles styles,
        SymbolFindings? findings,
        out SymbolFault fault)
    {
        Span<char> canonical = stackalloc char[MaxCanonicalLength];
        var scanner = new SymbolScanner(text, places, sourceLength, styles, findings, canonical);
        DocumentSymbol? first = null;
        if (scanner.TryFolded(firstDash, firstBlank) && scanner.TryBegin())
        {
            while (scanner.TryMember())
            {
                if (!scanner.IsAtEnd && findings is not { AllowJoint: true })
                {
                    scanner.FailAsJoint();
                    break;
                }

                var symbol = DocumentSymbol.OfCanonical(scanner.ToCanonical(whole));
                first ??= symbol;
                findings?.Symbols.Add(symbol);
                if (scanner.IsAtEnd)
                {
                    fault = default;
                    return first;
                }

                scanner.SkipHyphen();
            }
        }

        fault = scanner.Fault;
        return null;
    }
}
