using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>
/// The registered first components of symbols: the principal organs and the series of their own that other bodies have. The register is
/// open: a first component that is not here is kept and marked. Source: research.un.org/en/docs/symbols and the series met in UN catalogues.
/// </summary>
internal static class SymbolOrgans
{
    private static readonly string[] Names =
    [
        // Principal organs.
        "A", "E", "S", "ST", "T",

        // Human rights treaty bodies and what they share.
        "CAT", "CCPR", "CED", "CEDAW", "CERD", "CESCR", "CMW", "CRC", "CRPD", "HRI", "HR",

        // Programmes, funds, institutes and tribunals.
        "AT", "DP", "EC", "GC", "HCR", "HS", "HSP", "ICEF", "ID", "IDB", "INSTRAW", "ITC", "TD", "UNAT", "UNCTAD", "UNDP", "UNDT", "UNEP", "UNFPA",
        "UNICEF", "UNICRI", "UNIDIR", "UNIFEM", "UNITAR", "UNRISD", "UNRWA", "UNSSC", "UNU", "UNW", "FPA", "OPS", "WFC", "WFP", "PBC", "PI",
        "UNDDA", "UNODC",

        // Regional commissions.
        "ECA", "ECAFE", "ECE", "ECLAC", "CEPAL", "ESCAP", "ESCWA", "ESOB", "LC", "WAW", "TRANS", "TRADE", "ENVWA", "CEP", "CES", "TIM", "HBP", "AGRI", "ENERGY", "MP", "EB",

        // Disarmament and arms control.
        "APLC", "BWC", "CCM", "CCW", "CD", "CCD", "ENDC", "DISARM", "NPT", "ATT", "TPNW", "CTBT",

        // Environment, climate and the sea.
        "CBD", "CLCS", "FCCC", "ICCD", "IPBES", "ISBA", "LOS", "SPLOS", "ICP",

        // Coordination, inspection, law and courts.
        "ACC", "CAC", "CEB", "COSP", "CTOC", "ICJ", "ICSC", "JIU", "PCNICC", "ICTR", "MICT", "UNCC", "UNMIK", "UNTAET", "CERF",

        // Press releases and information notes that the library catalogues. "GA/", "SC/" and "L/" are left out: too many others use them.
        "DSG", "ECOSOC", "SG",
    ];

    private static readonly FrozenSet<ulong> Packed = Names.Select(name => PackedWord.Of(name)).ToFrozenSet();

    /// <summary>The registered names, for the page that explains them.</summary>
    internal static IReadOnlyList<string> All => Names;

    internal static bool IsKnown(ReadOnlySpan<char> name) => PackedWord.Of(name) is > 0 and var packed && Packed.Contains(packed);
}
