using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>The six official languages of the United Nations; the names in JSON and in links are their ISO 639-1 codes.</summary>
[JsonConverter(typeof(ClosedSetJsonConverter<UnLanguage>))]
public enum UnLanguage
{
    /// <summary>Arabic, <c>ar</c>.</summary>
    [JsonStringEnumMemberName("ar")]
    Arabic,

    /// <summary>Chinese, <c>zh</c>.</summary>
    [JsonStringEnumMemberName("zh")]
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    [JsonStringEnumMemberName("en")]
    English,

    /// <summary>French, <c>fr</c>.</summary>
    [JsonStringEnumMemberName("fr")]
    French,

    /// <summary>Russian, <c>ru</c>.</summary>
    [JsonStringEnumMemberName("ru")]
    Russian,

    /// <summary>Spanish, <c>es</c>.</summary>
    [JsonStringEnumMemberName("es")]
    Spanish,
}
