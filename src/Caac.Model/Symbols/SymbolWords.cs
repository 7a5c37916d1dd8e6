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
            ["HRC", "SPC", "ESA", "STAT", "INCB", "ICEF", "ECE", "ESCAP", "ESCWA", "ECA", "ECLAC", "CEPAL", "FPA", "OPS", "COP", "CMP", "CMA", "SBI", "SBSTA"]),
        (SymbolWordRole.Series | SymbolWordRole.Numbered,
            ["PV", "SR", "L", "R", "WP", "CRP", "Misc", "BP", "SER"]),
        (SymbolWordRole.Series | SymbolWordRole.Numbered | SymbolWordRole.Alone, ["INF", "PET", "RES", "DEC", "NGO"]),
        (SymbolWordRole.Series | SymbolWordRole.Alone,
            ["PRST", "Agenda", "BUR", "CO", "Q", "RQ", "GC", "D", "SGB", "AI", "IC", "REP", "NOTE", "NI", "COMM", "OC", "CORE", "GEN"]),
    ];

    private static readonly FrozenDictionary<ulong, (SymbolWordRole Role, string Name)> Words = Register
        .SelectMany(entry => entry.Names, (entry, name) => (entry.Role, Name: name))
        .ToFrozenDictionary(word => PackedWord.Of(word.Name));

    /// <summary>The role of a word, whatever its case, and how it is written; none and null where it is not registered.</summary>
    internal static (SymbolWordRole Role, string? Name) Find(ReadOnlySpan<byte> word) =>
        Words.TryGetValue(PackedWord.Of(word), out var found) ? found : default;

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    internal static (SymbolWordRole Role, string? Name) Find(ReadOnlySpan<char> word) =>
        Words.TryGetValue(PackedWord.Of(word), out var found) ? found : default;

    internal static bool IsModifier(ReadOnlySpan<byte> word) => ModifierName(word) is not null;

    /// <summary>The modifier in title case, or null; called for every word, so it does without a look-up.</summary>
    internal static string? ModifierName(ReadOnlySpan<byte> word)
    {
        if (word.Length is < 3 or > 7)
        {
            return null;
        }

        return (word[0] | 0x20) switch
        {
            'a' => Is(word, "ADD"u8) ? "Add" : Is(word, "AMEND"u8) ? "Amend" : null,
            'c' => Is(word, "CORR"u8) ? "Corr" : null,
            'e' => Is(word, "EXCERPT"u8) ? "Excerpt" : null,
            'r' => Is(word, "REV"u8) ? "Rev" : null,
            's' => Is(word, "SUPP"u8) ? "Supp" : Is(word, "SUMMARY"u8) ? "Summary" : null,
            _ => null,
        };
    }

    /// <summary>Whether a word is a body whose number alone names no document.</summary>
    internal static bool IsNumberedBody(ReadOnlySpan<byte> word) => word.Length switch
    {
        1 => word[0] == 'C',
        2 => word.SequenceEqual("AC"u8) || word.SequenceEqual("CN"u8) || word.SequenceEqual("SC"u8) || word.SequenceEqual("WG"u8)
            || word.SequenceEqual("PC"u8),
        3 => word.SequenceEqual("Sub"u8) || word.SequenceEqual("SUB"u8),
        4 => word.SequenceEqual("CONF"u8),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> capitals) => System.Text.Ascii.EqualsIgnoreCase(word, capitals);
}
