using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>
/// Looks whether the first component after a principal organ is one that its symbols have had so far. Another one is kept, with a warning:
/// new bodies are founded every year, but part numbers and dockets of other houses look like symbols too. What stands below a known body
/// is that body's own affair.
/// </summary>
internal static class SymbolComponentCheck
{
    // Source: the series symbols of the catalogue of the Dag Hammarskjöld Library, and those met in it.
    private static readonly FrozenSet<string> FurtherComponents = new[]
    {
        // General Assembly.
        "AB", "COPUOS", "CR", "DEC", "EXECUTIVE", "HQC", "ICH", "ICJ", "JOURNAL", "LA", "LN", "MISC", "NC", "OR", "POLICE", "SEC", "SITE", "UNRRA", "WGAP", "WGFS", "WGUNS",

        // Economic and Social Council.
        "CDR", "CLP", "CONS", "CPC", "CPR", "CTS", "DSB", "ECWA", "FFDF", "HLCP", "HLPF", "HLPM", "HLS", "IB", "IFF", "INT", "IPF", "IT", "NA", "NC", "NF", "NL", "NR", "NS",
        "NT", "OB", "STATS", "TAB", "TAC", "TRANS", "TT", "UNDCP", "UNFF",

        // Security Council and Trusteeship Council.
        "DT", "JOURNAL", "OBS", "PETS", "PROCEDURE",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The component that is not known, of each symbol of the Council, the Assembly, ECOSOC and the Trusteeship Council that has one.</summary>
    internal static IEnumerable<string> UnknownWords(IEnumerable<DocumentSymbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol.Organ is "S" or "A" or "E" or "T" && FirstWord(symbol) is { Length: > 0 } word && !IsKnown(word, symbol))
            {
                yield return word;
            }
        }
    }

    private static string? FirstWord(DocumentSymbol symbol) =>
        symbol.Bodies is [var body, ..] ? Word(body) : symbol.Series == DocumentSeries.Document ? null : Word(symbol.Series.Code);

    private static bool IsKnown(string word, DocumentSymbol symbol)
    {
        var (role, name) = SymbolWords.Find(word);
        if (name is null)
        {
            return FurtherComponents.Contains(word.ToUpperInvariant()) || SymbolOrgans.IsKnown(word);
        }

        // "C.1" and "L.92" are components, "C" and "L" alone are none; a body that is only its word had no number.
        return symbol.Bodies is not [var body, ..] || body.Length > word.Length || (role & SymbolWordRole.Alone) != 0;
    }

    private static string Word(string component)
    {
        var end = 0;
        while (end < component.Length && char.IsAsciiLetter(component[end]))
        {
            end++;
        }

        return component[..end];
    }
}
