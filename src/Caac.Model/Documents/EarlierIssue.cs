using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A symbol under which the text was issued before.</summary>
public sealed record EarlierIssue
{
    /// <summary>The earlier symbol.</summary>
    [JsonPropertyName("symbol"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentSymbol? Symbol { get; init; }

    /// <summary>How much of the text, as printed, in lower case: <c>portions</c>; absent for the whole.</summary>
    [JsonPropertyName("extent"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Extent { get; init; }

    /// <summary><c>S/2006/724 (portions)</c>.</summary>
    public override string ToString() =>
        Extent is null ? $"{Symbol}" : $"{Symbol} ({Extent})";
}
