using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>
/// The registered components after the organ. Source: research.un.org/en/docs/symbols (bodies, kinds, last components) and the
/// components met in UN catalogues. A component that is not here is kept as it is written.
/// </summary>
internal static class SymbolWords
{
    private static readonly (SymbolWordRole Role, string[] Names)[] Register =
    [
        (SymbolWordRole.Modifier | SymbolWordRole.Numbered, ["Add", "Amend", "Corr", "Excerpt", "Rev", "Summary", "Supp"]),
        (SymbolWordRole.Body | SymbolWordRole.Numbered, ["AC", "C", "CN", "CONF", "SC", "Sub", "WG", "PC", "PCN", "IPC", "COM", "CM", "EM", "GGE"]),
        (SymbolWordRole.Body | SymbolWordRole.Alone,
            ["HRC", "SPC", "ESA", "STAT", "INCB", "ICEF", "ECE", "ESCAP", "ESCWA", "ECA", "ECLAC", "CEPAL", "FPA", "OPS", "COP", "CMP", "CMA", "CSP", "SBI", "SBSTA", "ORG"]),
        (SymbolWordRole.Series | SymbolWordRole.Numbered,
            ["PV", "SR", "L", "R", "WP", "CRP", "Misc", "BP", "SER"]),
        (SymbolWordRole.Series | SymbolWordRole.Numbered | SymbolWordRole.Alone, ["INF", "PET", "RES", "DEC", "NGO"]),
        (SymbolWordRole.Series | SymbolWordRole.Alone,
            ["PRST", "Agenda", "BUR", "CO", "FCO", "Q", "QPR", "RQ", "GC", "D", "SGB", "AI", "IC", "REP", "NOTE", "NI", "COMM", "OC", "CORE", "GEN"]),
    ];

    private static readonly FrozenDictionary<ulong, (SymbolWordRole Role, string Name)> Words = Register
        .SelectMany(entry => entry.Names, (entry, name) => (entry.Role, Name: name))
        .ToFrozenDictionary(word => PackedWord.Of(word.Name));

    /// <summary>The role of a word, whatever its case, and how it is written; none and null where it is not registered.</summary>
    internal static (SymbolWordRole Role, string? Name) Find(ReadOnlySpan<char> word) =>
        Words.TryGetValue(PackedWord.Of(word), out var found) ? found : default;

    internal static bool IsModifier(ReadOnlySpan<char> word) => ModifierName(word) is not null;

    /// <summary>The modifier in title case, or null; asked of every word, so it does without a look-up.</summary>
    internal static string? ModifierName(ReadOnlySpan<char> word) => word.Length switch
    {
        3 => Is(word, "Add") ? "Add" : Is(word, "Rev") ? "Rev" : null,
        4 => Is(word, "Corr") ? "Corr" : Is(word, "Supp") ? "Supp" : null,
        5 => Is(word, "Amend") ? "Amend" : null,
        7 => Is(word, "Summary") ? "Summary" : Is(word, "Excerpt") ? "Excerpt" : null,
        11 => Is(word, "Corrigendum") ? "Corrigendum" : null,
        _ => null,
    };

    /// <summary>Whether a word is a body whose number alone names no document.</summary>
    internal static bool IsNumberedBody(ReadOnlySpan<char> word) => word is "AC" or "C" or "CN" or "CONF" or "SC" or "Sub" or "SUB" or "WG" or "PC";

    // The last letters of all other words of these lengths differ, which is quickly seen.
    private static bool Is(ReadOnlySpan<char> word, string name) =>
        (word[^1] | 0x20) == name[^1] && word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
