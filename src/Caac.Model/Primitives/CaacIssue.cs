using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// One thing that is wrong or odd: in a symbol (CAAC1xx), in JSON (CAAC2xx), in a text being read (CAAC3xx), or in a
/// document (CAAC4xx). CAAC5xx is reserved for advice against reference data.
/// </summary>
public sealed record CaacIssue
{
    /// <summary>The stable code, one of the constants of <see cref="CaacIssueCodes"/>.</summary>
    [JsonPropertyName("code"), JsonPropertyOrder(0)]
    public required string Code { get; init => field = value ?? ""; }

    /// <summary>Whether the issue makes its subject invalid.</summary>
    [JsonPropertyName("severity"), JsonPropertyOrder(1)]
    public required IssueSeverity Severity { get; init; }

    /// <summary>What was seen and what was expected, in one English sentence.</summary>
    [JsonPropertyName("message"), JsonPropertyOrder(2)]
    public required string Message { get; init => field = value ?? ""; }

    /// <summary>The JSON path of the value at fault, such as <c>$.annexes[0].date</c>, where there is one.</summary>
    [JsonPropertyName("path"), JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    /// <summary>The place in the text or JSON that was handed in, where there is one.</summary>
    [JsonPropertyName("span"), JsonPropertyOrder(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SourceSpan? Span { get; init; }

    /// <summary>The issue as a compiler prints one: place, severity, code, message.</summary>
    public override string ToString()
    {
        var place = Path ?? Span?.ToString();
        var severity = Severity == IssueSeverity.Error ? "error" : "warning";
        return place is null ? $"{severity} {Code}: {Message}" : $"{place}: {severity} {Code}: {Message}";
    }
}
