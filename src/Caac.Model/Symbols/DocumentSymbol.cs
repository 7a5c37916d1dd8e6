using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// The symbol of a United Nations document, such as <c>S/2021/384</c>, <c>S/RES/1612(2005)</c> or <c>A/C.3/78/L.31/Rev.1</c>: one
/// document in all its languages.
/// </summary>
/// <remarks>
/// The symbol is its catalogue form, which has no blanks but those between words and before a part letter (<c>A/RES/77/128 A</c>).
/// Blanks, the kind of dash, the case of modifiers, reissue stars and labels are no part of it: symbols that differ in these alone are
/// equal, and equal in every member. The grammar and its sources are in <c>docs/symbol-grammar.md</c>.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<DocumentSymbol>))]
public sealed partial class DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, IComparable, ISpanParsable<DocumentSymbol>,
    IUtf8SpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly string _text;

    // Both are functions of the text and are made when first asked for; two threads may make them twice, and get the same.
    private SymbolParts? _parts;
    private string? _sortKey;

    private DocumentSymbol(string canonical) => _text = canonical;

    /// <summary>The first component: an organ such as <c>S</c>, or a series of its own such as <c>CEDAW</c>.</summary>
    public string Organ => Parts.Organ;

    /// <summary>Whether the organ or series is registered here; another one is kept all the same.</summary>
    public bool IsKnownOrgan => Parts.IsKnownOrgan;

    /// <summary>The bodies below the organ, in order: <c>CN.4</c>, <c>Sub.2</c>.</summary>
    public IReadOnlyList<string> Bodies => Parts.Bodies;

    /// <summary>The bodies as the symbol writes them, <c>CN.4/Sub.2</c>; null where it names none.</summary>
    public string? Body => Parts.Body;

    /// <summary>The kind of document.</summary>
    public DocumentSeries Series => Parts.Series;

    /// <summary>The session, where the symbol names one.</summary>
    public SymbolSession? Session => Parts.Session;

    /// <summary>The year, where the symbol names one. It can differ from the year on the document.</summary>
    public int? Year => Parts.Year;

    /// <summary>The number of the document, or the first of a range; Roman numerals are converted.</summary>
    public int? Number => Parts.Number;

    /// <summary>The last number of a range such as <c>SR.1-25</c>; null where there is no range.</summary>
    public int? LastNumber => Parts.LastNumber;

    /// <summary>The number or range as the symbol writes it: <c>384</c>, <c>55-59</c>, <c>III</c>.</summary>
    public string? NumberText => Parts.NumberText;

    /// <summary>The letter of one of several texts under one number: <c>A</c>, <c>A-B</c>.</summary>
    public string? Part => Parts.Part;

    /// <summary>What else the symbol says, in order: <c>Resumption1</c>, <c>Vol.II</c>, <c>SUPP</c>, a country such as <c>MAR</c>.</summary>
    public IReadOnlyList<string> Qualifiers => Parts.Qualifiers;

    /// <summary>Revisions, addenda, corrigenda and the like, in order of application: <c>Rev.1</c>, <c>Corr.1</c>.</summary>
    public IReadOnlyList<string> Modifiers => Parts.Modifiers;

    /// <summary>The document without any modifier: <c>S/2007/307</c> of <c>S/2007/307/Rev.1/Add.1</c>; the symbol itself where there is none.</summary>
    /// <remarks>Where only the modifier is numbered, as in <c>ST/SGB/Staff Regulations/Rev.6</c>, it is the symbol itself too.</remarks>
    public DocumentSymbol Base => Parts.LengthsBefore is [var length, ..] && Before(length) is { } rest ? rest.Base : this;

    /// <summary>The document that the last modifier changes: <c>S/2007/307/Rev.1</c> of <c>S/2007/307/Rev.1/Add.1</c>; null where there is none.</summary>
    public DocumentSymbol? Predecessor => Parts.LengthsBefore is [.., var length] ? Before(length) : null;

    /// <summary>Whether the last modifier is a corrigendum, <c>Corr.1</c>.</summary>
    public bool IsCorrigendum => EndsIn("Corr");

    /// <summary>Whether the last modifier is a revision, <c>Rev.1</c>.</summary>
    public bool IsRevision => EndsIn("Rev");

    /// <summary>Whether the last modifier is an addendum, <c>Add.1</c>.</summary>
    public bool IsAddendum => EndsIn("Add");

    private SymbolParts Parts => _parts ??= SymbolPartsReader.Read(_text);

    /// <summary>The page of the document on docs.un.org.</summary>
    /// <param name="language">The language of the document.</param>
    /// <returns>Such as <c>https://docs.un.org/en/S/2021/384</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public Uri ToUri(UnLanguage language) =>
        new($"https://docs.un.org/{UnLanguageCodes.Of(language)}/{_text.Replace(" ", "%20", StringComparison.Ordinal)}");

    /// <summary>Makes a symbol of its catalogue form, which the caller vouches for.</summary>
    internal static DocumentSymbol OfCanonical(string canonical) => new(canonical);

    // What is left without a modifier need not be a symbol.
    private DocumentSymbol? Before(int length) => TryParse(_text.AsSpan(0, length), DocumentSymbolStyles.Default, out var symbol) ? symbol : null;

    private bool EndsIn(string modifier) => Parts.Modifiers is [.., var last] && last.StartsWith(modifier, StringComparison.Ordinal);
}
