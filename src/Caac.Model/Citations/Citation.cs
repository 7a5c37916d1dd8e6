using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>
/// What a document cites: a resolution, a resolution named without its year, or another document; where it is pinpointed, with the paragraphs.
/// </summary>
public sealed record Citation
{
    /// <summary>The resolution cited with number and year.</summary>
    [JsonPropertyName("resolution"), JsonPropertyOrder(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResolutionNumber? Resolution { get; init; }

    /// <summary>The number of a resolution cited without its year, as in <c>UNSC 1612</c>.</summary>
    [JsonPropertyName("resolutionWithoutYear"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResolutionWithoutYear { get; init; }

    /// <summary>The symbol of the document cited; a joint symbol is one citation: <c>A/57/759-S/2003/332</c>.</summary>
    [JsonPropertyName("document"), JsonPropertyOrder(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Document { get; init; }

    /// <summary>The paragraphs cited, each once, as printed: <c>5 (c)</c>.</summary>
    [JsonPropertyName("paragraphs"), JsonPropertyOrder(3)]
    public IReadOnlyList<string> Paragraphs { get; init => field = EquatableList.CopyOf(value); } = EquatableList<string>.Empty;

    /// <summary>The number of times the text prints the citation.</summary>
    [JsonPropertyName("count"), JsonPropertyOrder(4)]
    public int Count { get; init; } = 1;

    /// <summary>The citation as a lawyer would note it: <c>1539 (2004), para. 5 (c)</c>.</summary>
    public override string ToString()
    {
        var target = Resolution?.ToString() ?? ResolutionWithoutYear ?? Document ?? "";
        var pinpoint = Paragraphs.Count switch
        {
            0 => "",
            1 => $", para. {Paragraphs[0]}",
            _ => $", paras. {string.Join(", ", Paragraphs)}",
        };
        return Count == 1 ? target + pinpoint : $"{target}{pinpoint} (×{Count})";
    }
}
