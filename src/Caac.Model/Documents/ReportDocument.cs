using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The text of a report: of the Secretary-General on a situation or on a year, or of the Working Group on its activities.</summary>
public sealed record ReportDocument : CaacDocument
{
    /// <inheritdoc/>
    [JsonPropertyName("type"), JsonPropertyOrder(-100)]
    public override string Type => DocumentKinds.Report;

    /// <summary>Whose report it is, where printed: <c>Secretary-General</c>.</summary>
    [JsonPropertyName("author"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Author { get; init; }

    /// <summary>The situation, of a report on one.</summary>
    [JsonPropertyName("situation"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Situation? Situation { get; init; }

    /// <summary>1 for the first report on the situation, where the text says so.</summary>
    [JsonPropertyName("ordinal"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ordinal { get; init; }

    /// <summary>The stretch of time that the report covers.</summary>
    [JsonPropertyName("period"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? Period { get; init; }

    /// <summary>The headings, in order, of all ranks.</summary>
    [JsonPropertyName("headings"), JsonPropertyOrder(4)]
    public IReadOnlyList<DocumentHeading> Headings { get; init => field = EquatableList.CopyOf(value); } = EquatableList<DocumentHeading>.Empty;

    /// <summary>The paragraphs, in order.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(5)]
    public IReadOnlyList<TextParagraph> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<TextParagraph>.Empty;

    /// <summary><c>S/2020/1105: Children and armed conflict in Mali</c>.</summary>
    public override string ToString() =>
        $"{Designation}: {Title ?? "report"}";
}
