using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A document: a text with a masthead. Its kind stands in JSON as <c>type</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", TypeClassifier = typeof(CaacDocumentClassifier))]
[JsonDerivedType(typeof(Letter))]
[JsonDerivedType(typeof(ChairLetter))]
[JsonDerivedType(typeof(ConclusionsDocument))]
[JsonDerivedType(typeof(PublicStatement))]
[JsonDerivedType(typeof(ToolkitDocument))]
[JsonDerivedType(typeof(ResolutionDocument))]
[JsonDerivedType(typeof(PresidentialStatement))]
[JsonDerivedType(typeof(ReportDocument))]
[JsonDerivedType(typeof(OtherDocument))]
public abstract record CaacDocument
{
    // The kinds are those of the JSON contract: nobody else can add one.
    private protected CaacDocument()
    {
    }

    /// <summary>
    /// The kind, as in JSON: <c>letter</c>, <c>chairLetter</c>, <c>conclusions</c>, <c>publicStatement</c>, <c>toolkit</c>, <c>resolution</c>,
    /// <c>presidentialStatement</c>, <c>report</c>, <c>other</c>, or a kind that this package does not know.
    /// </summary>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public abstract string Type { get; }

    /// <summary>The symbol, where the copy prints it in the masthead or as a running head.</summary>
    [JsonPropertyName("symbol"), JsonPropertyOrder(-90), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>The further symbols of a document with a joint symbol.</summary>
    [JsonPropertyName("otherSymbols"), JsonPropertyOrder(-89)]
    public IReadOnlyList<DocumentSymbol> OtherSymbols { get; init => field = EquatableList.CopyOf(value); } = EquatableList<DocumentSymbol>.Empty;

    /// <summary>The symbols under which the text, or a part of it, was issued before.</summary>
    [JsonPropertyName("earlierIssues"), JsonPropertyOrder(-88)]
    public IReadOnlyList<EarlierIssue> EarlierIssues { get; init => field = EquatableList.CopyOf(value); } = EquatableList<EarlierIssue>.Empty;

    /// <summary>The title, as printed, without a footnote star.</summary>
    [JsonPropertyName("title"), JsonPropertyOrder(-80), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>What the masthead prints after "Distr.:".</summary>
    [JsonPropertyName("distribution"), JsonPropertyOrder(-70), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Distribution? Distribution { get; init; }

    /// <summary>The language of this copy, where printed.</summary>
    [JsonPropertyName("language"), JsonPropertyOrder(-69), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnLanguage? Language { get; init; }

    /// <summary>The language in which the document was written, where printed.</summary>
    [JsonPropertyName("originalLanguage"), JsonPropertyOrder(-68), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnLanguage? OriginalLanguage { get; init; }

    /// <summary>The number of the job that made the document: <c>21-05220</c>.</summary>
    [JsonPropertyName("jobNumber"), JsonPropertyOrder(-67), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? JobNumber { get; init; }

    /// <summary>The heading of an annex: <c>Annex</c>, <c>Annex II</c>.</summary>
    [JsonPropertyName("annexLabel"), JsonPropertyOrder(-66), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AnnexLabel { get; init; }

    /// <summary>What the text of the document cites, annexes and requests apart: each once, in order of first appearance.</summary>
    [JsonPropertyName("citations"), JsonPropertyOrder(90)]
    public IReadOnlyList<Citation> Citations { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Citation>.Empty;

    /// <summary>
    /// Paragraphs that the record has no other place for, as printed and in order: notes at the foot of pages, lines of a front page, what
    /// stands after the end of a list.
    /// </summary>
    [JsonPropertyName("otherText"), JsonPropertyOrder(95)]
    public IReadOnlyList<string> OtherText { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary>The annexes: each is a document.</summary>
    [JsonPropertyName("annexes"), JsonPropertyOrder(100)]
    public IReadOnlyList<CaacDocument> Annexes { get; init => field = EquatableList.CopyOf(value); } = EquatableList<CaacDocument>.Empty;

    /// <summary>What the document is called in one line of text: its symbol, its heading as an annex, or its kind.</summary>
    private protected string Designation => Symbol?.ToString() ?? AnnexLabel ?? Type;
}
