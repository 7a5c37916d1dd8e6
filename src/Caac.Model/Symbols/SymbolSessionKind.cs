using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The kind of session that a symbol names.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SymbolSessionKind>))]
public enum SymbolSessionKind
{
    /// <summary>A regular session: <c>A/78/383</c>, <c>A/RES/377(V)</c>.</summary>
    [JsonStringEnumMemberName("regular")]
    Regular,

    /// <summary>A special session: <c>A/RES/S-27/2</c>.</summary>
    [JsonStringEnumMemberName("special")]
    Special,

    /// <summary>An emergency special session: <c>A/RES/ES-10/21</c>.</summary>
    [JsonStringEnumMemberName("emergencySpecial")]
    EmergencySpecial,

    /// <summary>An organizational session: <c>A/HRC/PRST/OS/18/1</c>.</summary>
    [JsonStringEnumMemberName("organizational")]
    Organizational,
}
