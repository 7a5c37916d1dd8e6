using System.Buffers;
using System.Text;

namespace Caac.Model;

/// <summary>Leads what was handed in through folding and scanning to symbols.</summary>
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
        ReadOnlySpan<char> text, string? whole, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault)
    {
        Span<byte> ascii = stackalloc byte[SymbolText.MaxLength];
        if (text.Length <= ascii.Length && Ascii.FromUtf16(text, ascii, out var length) == OperationStatus.Done)
        {
            return Scan(ascii[..length], default, text.Length, -1, -1, whole, styles, findings, out fault);
        }

        Span<int> places = stackalloc int[SymbolText.MaxLength];
        return Scan(SymbolText.Fold(text, ascii, places), text.Length, styles, findings, out fault);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, string?, DocumentSymbolStyles, SymbolFindings?, out SymbolFault)"/>
    internal static DocumentSymbol? Read(
        ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles, SymbolFindings? findings, out SymbolFault fault)
    {
        if (utf8Text.Length <= SymbolText.MaxLength && Ascii.IsValid(utf8Text))
        {
            return Scan(utf8Text, default, utf8Text.Length, -1, -1, null, styles, findings, out fault);
        }

        Span<byte> ascii = stackalloc byte[SymbolText.MaxLength];
        Span<int> places = stackalloc int[SymbolText.MaxLength];
        return Scan(SymbolText.Fold(utf8Text, ascii, places), utf8Text.Length, styles, findings, out fault);
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
        ReadOnlySpan<byte> text,
        ReadOnlySpan<int> places,
        int sourceLength,
        int firstDash,
        int firstBlank,
        string? whole,
        DocumentSymbolStyles styles,
        SymbolFindings? findings,
        out SymbolFault fault)
    {
        Span<byte> canonical = stackalloc byte[MaxCanonicalLength];
        var scanner = new SymbolScanner(text, places, sourceLength, styles, findings, canonical);
        DocumentSymbol? first = null;
        if (scanner.TryBegin(firstDash, firstBlank))
        {
            while (scanner.TryMember())
            {
                if (!scanner.IsAtEnd && findings is not { AllowJoint: true })
                {
                    scanner.FailAsJoint();
                    break;
                }

                var symbol = DocumentSymbol.OfCanonical(
                    whole is not null && scanner.IsVerbatim ? whole : Encoding.ASCII.GetString(scanner.Canonical));
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
