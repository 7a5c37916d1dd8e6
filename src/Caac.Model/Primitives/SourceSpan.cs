using System.Globalization;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>A place in a text as it was handed in.</summary>
public readonly record struct SourceSpan
{
    /// <summary>The number of UTF-16 code units before the place.</summary>
    [JsonPropertyName("start")]
    public int Start { get; init; }

    /// <summary>The number of UTF-16 code units in the place; zero where something is missing.</summary>
    [JsonPropertyName("length")]
    public int Length { get; init; }

    /// <summary>The line of <see cref="Start"/>, counted from 1.</summary>
    [JsonPropertyName("line")]
    public int Line { get; init; }

    /// <summary>The column of <see cref="Start"/> in its line, counted from 1 in UTF-16 code units.</summary>
    [JsonPropertyName("column")]
    public int Column { get; init; }

    /// <summary>The first offset after the place.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>The place as compilers print it: <c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
