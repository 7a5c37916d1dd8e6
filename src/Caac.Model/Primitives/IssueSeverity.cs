using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>How much an issue weighs.</summary>
[JsonConverter(typeof(ClosedSetJsonConverter<IssueSeverity>))]
public enum IssueSeverity
{
    /// <summary>Odd, but seen in real documents: the document is still valid.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Not a valid document, symbol or JSON text.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
