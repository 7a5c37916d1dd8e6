using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>How well a fact of the reference data is attested.</summary>
[JsonConverter(typeof(ClosedSetJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>By one secondary source, or by a conclusion that the note explains.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>By an official text of the United Nations, or by two independent sources.</summary>
    [JsonStringEnumMemberName("high")]
    High,
}
