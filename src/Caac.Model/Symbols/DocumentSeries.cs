using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>
/// The kind of document that a symbol names, as an open code: the component of the symbol, such as <c>RES</c> or <c>SER.F</c>.
/// A code that is not known here is kept.
/// </summary>
/// <remarks>Source of the known codes: research.un.org/en/docs/symbols and the symbols of the treaty bodies.</remarks>
public readonly struct DocumentSeries : IEquatable<DocumentSeries>
{
    private const string PlainCode = "document";
    private const string PublicationPrefix = "SER.";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        [PlainCode] = "document",
        ["RES"] = "resolution",
        ["DEC"] = "decision",
        ["PRST"] = "statement by the President",
        ["PV"] = "verbatim record of a meeting",
        ["SR"] = "summary record of a meeting",
        ["L"] = "limited distribution: mostly drafts",
        ["R"] = "restricted distribution",
        ["INF"] = "information",
        ["WP"] = "working paper",
        ["CRP"] = "conference room paper",
        ["Misc"] = "miscellaneous",
        ["NGO"] = "statement by a non-governmental organization",
        ["NI"] = "statement by a national institution",
        ["PET"] = "petition",
        ["BP"] = "background paper",
        ["Agenda"] = "agenda",
        ["BUR"] = "General Committee",
        ["REP"] = "report",
        ["NOTE"] = "note",
        ["SGB"] = "Secretary-General's bulletin",
        ["AI"] = "administrative instruction",
        ["IC"] = "information circular",
        ["CO"] = "concluding observations",
        ["FCO"] = "follow-up to concluding observations",
        ["GC"] = "general comment or recommendation",
        ["Q"] = "list of issues",
        ["QPR"] = "list of issues prior to reporting",
        ["RQ"] = "replies to a list of issues",
        ["D"] = "decision or views on a communication",
        ["COMM"] = "communication",
        ["CORE"] = "core document of a State",
        ["GEN"] = "general",
        ["OC"] = "organizational committee",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string? _code;

    /// <summary>Makes the code.</summary>
    /// <param name="code">The component of the symbol; null or empty for a plain document.</param>
    public DocumentSeries(string? code) => _code = string.IsNullOrEmpty(code) || code == PlainCode ? null : code;

    /// <summary>A document whose symbol names no kind, such as <c>S/2021/384</c>; also the default value.</summary>
    public static DocumentSeries Document => default;

    /// <summary>Resolutions, <c>RES</c>.</summary>
    public static DocumentSeries Resolution { get; } = new("RES");

    /// <summary>Decisions, <c>DEC</c>.</summary>
    public static DocumentSeries Decision { get; } = new("DEC");

    /// <summary>Statements by the President, <c>PRST</c>.</summary>
    public static DocumentSeries PresidentialStatement { get; } = new("PRST");

    /// <summary>Verbatim records of meetings, <c>PV</c>.</summary>
    public static DocumentSeries VerbatimRecord { get; } = new("PV");

    /// <summary>Summary records of meetings, <c>SR</c>.</summary>
    public static DocumentSeries SummaryRecord { get; } = new("SR");

    /// <summary>Limited distribution, mostly drafts, <c>L</c>.</summary>
    public static DocumentSeries Limited { get; } = new("L");

    /// <summary>Restricted distribution, <c>R</c>.</summary>
    public static DocumentSeries Restricted { get; } = new("R");

    /// <summary>Information, <c>INF</c>.</summary>
    public static DocumentSeries Information { get; } = new("INF");

    /// <summary>Working papers, <c>WP</c>.</summary>
    public static DocumentSeries WorkingPaper { get; } = new("WP");

    /// <summary>Conference room papers, <c>CRP</c>.</summary>
    public static DocumentSeries ConferenceRoomPaper { get; } = new("CRP");

    /// <summary>Statements by non-governmental organizations, <c>NGO</c>.</summary>
    public static DocumentSeries NonGovernmental { get; } = new("NGO");

    /// <summary>The component of the symbol; <c>document</c> where the symbol names no kind.</summary>
    public string Code => _code ?? PlainCode;

    /// <summary>Whether the meaning of the code is known here.</summary>
    public bool IsKnown => Name is not null;

    /// <summary>What the code stands for, in English; null where it is not known.</summary>
    public string? Name => Names.GetValueOrDefault(Code) ?? (Code.StartsWith(PublicationPrefix, StringComparison.Ordinal) ? "series of publications" : null);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(DocumentSeries left, DocumentSeries right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(DocumentSeries left, DocumentSeries right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DocumentSeries other) => string.Equals(_code, other._code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSeries other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _code?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
