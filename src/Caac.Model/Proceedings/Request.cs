using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>One request of a letter or of conclusions: a lettered item with what it asks.</summary>
public sealed record Request
{
    /// <summary>The label without brackets: <c>a</c>.</summary>
    [JsonPropertyName("label"), JsonPropertyOrder(0)]
    public required string Label { get; init => field = value ?? ""; }

    /// <summary>Whether the copy prints the label; false where it was inferred from the order.</summary>
    [JsonPropertyName("labelPrinted"), JsonPropertyOrder(1)]
    public bool LabelPrinted { get; init; }

    /// <summary>The heading that the request stands under.</summary>
    [JsonPropertyName("section"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>The whole words: page furniture out, white space single, closing punctuation off.</summary>
    [JsonPropertyName("text"), JsonPropertyOrder(3)]
    public required string Text { get; init => field = value ?? ""; }

    /// <summary>Who is asked; "you" of a letter to the Secretary-General is the Secretary-General.</summary>
    [JsonPropertyName("addressee"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Addressee { get; init; }

    /// <summary>The acts of the request, in order.</summary>
    [JsonPropertyName("steps"), JsonPropertyOrder(5)]
    public IReadOnlyList<RequestStep> Steps { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestStep>.Empty;

    /// <summary>Items inside the request: <c>(i)</c>, <c>(ii)</c>. Their words are part of <see cref="Text"/> too.</summary>
    [JsonPropertyName("items"), JsonPropertyOrder(6)]
    public IReadOnlyList<TextItem> Items { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextItem>.Empty;

    /// <summary>Who is named, each once, in order of first appearance.</summary>
    [JsonPropertyName("actors"), JsonPropertyOrder(7)]
    public IReadOnlyList<RequestActor> Actors { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestActor>.Empty;

    /// <summary>What is cited, each once, in order of first appearance.</summary>
    [JsonPropertyName("citations"), JsonPropertyOrder(8)]
    public IReadOnlyList<Citation> Citations { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Citation>.Empty;

    /// <summary>The situation that the request is about: the one that it names, or else that of the document.</summary>
    [JsonPropertyName("situation"), JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Situation? Situation { get; init; }

    /// <summary>The separate things that are asked for, in order.</summary>
    [JsonPropertyName("tasks"), JsonPropertyOrder(10)]
    public IReadOnlyList<RequestTask> Tasks { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestTask>.Empty;

    /// <summary>By when something is asked for.</summary>
    [JsonPropertyName("deadlines"), JsonPropertyOrder(11)]
    public IReadOnlyList<RequestDeadline> Deadlines { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestDeadline>.Empty;

    /// <summary>The reports and information that are asked for.</summary>
    [JsonPropertyName("reporting"), JsonPropertyOrder(12)]
    public IReadOnlyList<ReportingDuty> Reporting { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ReportingDuty>.Empty;

    /// <summary>The grave violations that are named, each once, in order of first appearance.</summary>
    [JsonPropertyName("violations"), JsonPropertyOrder(13)]
    public IReadOnlyList<GraveViolation> Violations { get; init => field = EquatableList.CopyOf(value); } = EquatableList<GraveViolation>.Empty;

    /// <summary>The instruments that are named.</summary>
    [JsonPropertyName("instruments"), JsonPropertyOrder(14)]
    public IReadOnlyList<RequestInstrument> Instruments { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestInstrument>.Empty;

    /// <summary>The themes that are spoken of, each once, in order of first appearance.</summary>
    [JsonPropertyName("themes"), JsonPropertyOrder(15)]
    public IReadOnlyList<Theme> Themes { get; init => field = EquatableList.CopyOf(value); } = EquatableList<Theme>.Empty;

    /// <summary>The qualifications that matter in law, in order.</summary>
    [JsonPropertyName("qualifications"), JsonPropertyOrder(16)]
    public IReadOnlyList<RequestQualification> Qualifications { get; init => field = EquatableList.CopyOf(value); } = EquatableList<RequestQualification>.Empty;

    /// <summary>The options of the toolkit that the request amounts to, each once, in order of the words that show them.</summary>
    [JsonPropertyName("toolkit"), JsonPropertyOrder(17)]
    public IReadOnlyList<ToolkitUse> Toolkit { get; init => field = EquatableList.CopyOf(value); } = EquatableList<ToolkitUse>.Empty;

    /// <summary><c>(b) further request: Further request you to …</c>.</summary>
    public override string ToString() =>
        $"({Label}) {string.Join(", ", Steps)}: {Text}";
}
