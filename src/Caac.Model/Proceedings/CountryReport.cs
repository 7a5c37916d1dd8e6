using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A report of the Secretary-General on children and armed conflict in one situation.</summary>
public sealed record CountryReport
{
    /// <summary>The symbol: <c>S/2020/1030</c>.</summary>
    [JsonPropertyName("symbol"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>1 for the first report on the situation, 2 for the second.</summary>
    [JsonPropertyName("ordinal"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ordinal { get; init; }

    /// <summary>The situation.</summary>
    [JsonPropertyName("situation"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Situation? Situation { get; init; }

    /// <summary>The stretch of time that the report covers.</summary>
    [JsonPropertyName("period"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReportingPeriod? Period { get; init; }

    /// <summary>Who introduced the report to the Working Group.</summary>
    [JsonPropertyName("introducedBy"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IntroducedBy { get; init; }

    /// <summary>The date in the masthead, where known.</summary>
    [JsonPropertyName("issuedOn"), JsonPropertyOrder(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? IssuedOn { get; init; }

    /// <summary><c>S/2020/1030 on Mali (3), 2018-01-01..2020-03-31</c>.</summary>
    public override string ToString() =>
        $"{Symbol?.ToString() ?? "report"} on {Situation}{(Ordinal is { } number ? $" ({number})" : "")}{(Period is null ? "" : $", {Period}")}";
}
