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
        "CAT", "CCPR", "CED", "CEDAW", "CERD", "CESCR", "CMW", "CRC", "CRPD", "HRI", "HR", "INT",

        // Programmes, funds, institutes and tribunals.
        "AT", "DP", "EC", "HABITAT", "HCR", "HS", "HSP", "ICEF", "ID", "INSTRAW", "ITC", "TD", "UNAT", "UNCDF", "UNCTAD", "UNDP", "UNDRO", "UNDT", "UNEP", "UNFPA",
        "UNICEF", "UNICRI", "UNIDIR", "UNIDO", "UNIFEM", "UNITAR", "UNRISD", "UNRWA", "UNSDRI", "UNSSC", "UNU", "UNV", "UNW", "FPA", "OPS", "WFC", "WFP", "PBC",
        "DHA", "DPI", "PI", "UNDDA", "UNODC", "UNSCEAR",

        // Regional commissions.
        "ECA", "ECAFE", "ECE", "ECLAC", "CEPAL", "ESCAP", "ESCWA", "ESOB", "LC", "UNESOB", "WAW", "TRANS", "TRADE", "ENVWA", "CEP", "CES", "TIM", "HBP", "AGRI", "ENERGY",

        // Disarmament and arms control.
        "APLC", "BWC", "CCM", "CCW", "CD", "CCD", "DC", "ENDC", "DISARM", "NPT", "ATT", "TPNW", "CTBT", "UNSCOM",

        // Environment, climate and the sea.
        "CBD", "CLCS", "FCCC", "ICCD", "IPBES", "ISBA", "ITLOS", "LOS", "SAICM", "SPLOS", "ICP",

        // Coordination, inspection, law and courts.
        "ACC", "CAC", "CEB", "COSP", "CTOC", "ICJ", "ICSC", "JIU", "PCNICC", "ICTR", "MICT", "UNCC", "UNMIK", "UNTAET", "CERF",

        // Press releases and information notes that the library catalogues. "GA/", "SC/" and "L/" are left out: too many others use them.
        "DSG", "ECOSOC", "SG",
    ];

    // Only with a dot after them, as in "EB.AIR/97", "MP.PP/2002/1", "GC.10/RES.3", "IDB.45/5".
    private static readonly string[] NamesWithDot = ["CP", "EB", "GC", "IDB", "MP"];

    private static readonly FrozenSet<ulong> Packed = Names.Select(name => PackedWord.Of(name)).ToFrozenSet();
    private static readonly FrozenSet<ulong> PackedWithDot = NamesWithDot.Select(name => PackedWord.Of(name)).ToFrozenSet();

    /// <summary>Whether a name that a slash or bracket follows is registered.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> name) => PackedWord.Of(name) is > 0 and var packed && Packed.Contains(packed);

    /// <summary>Whether a name is registered that a dot follows.</summary>
    internal static bool IsKnownWithDot(ReadOnlySpan<char> name) => IsKnown(name) || PackedWithDot.Contains(PackedWord.Of(name));
}
