using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>
/// Looks for components that no symbol of a principal organ has had so far. They are kept, with a warning: new bodies are founded every
/// year, but part numbers and dockets of other houses look like symbols too.
/// </summary>
internal static class SymbolComponentCheck
{
    private static readonly FrozenSet<string> FurtherBodies = new[]
    {
        // General Assembly.
        "LN", "WGFS", "WGAD", "EMRTD", "FMI", "SF", "AC", "ICC", "IPC", "CRP", "UPR", "WGEID", "SEC", "MISC", "POP", "Res",

        // Economic and Social Council.
        "UNDCP", "NL", "NR", "NS", "NA", "NF", "OB", "TT", "DSB", "INT", "IB", "TAC", "TAB", "HLCP", "UNFF", "IFF", "IPF", "CPC", "CONS",
        "STATS", "TRANS", "SD", "CDR", "P",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The components that are not registered, of symbols of the Council, the Assembly, ECOSOC and the Trusteeship Council.</summary>
    internal static IEnumerable<string> UnknownWords(IEnumerable<DocumentSymbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol.Organ is not ("S" or "A" or "E" or "T"))
            {
                continue;
            }

            var components = symbol.Series.IsKnown ? symbol.Bodies : [.. symbol.Bodies, symbol.Series.Code];
            foreach (var component in components)
            {
                var word = Word(component);
                if (word.Length > 0 && SymbolWords.Find(word).Name is null && !FurtherBodies.Contains(word) && !SymbolOrgans.IsKnown(word))
                {
                    yield return word;
                }
            }
        }
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
