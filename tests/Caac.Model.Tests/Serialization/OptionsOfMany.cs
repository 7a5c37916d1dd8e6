using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>The ways in which consumers set System.Text.Json up.</summary>
internal static class OptionsOfMany
{
    internal static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["ours"] = CaacJson.Options,
        ["ours, indented"] = CaacJson.Indented,
        ["our context as it is"] = CaacJsonContext.Default.Options,
        ["platform defaults"] = JsonSerializerOptions.Default,
        ["web defaults"] = JsonSerializerOptions.Web,
        ["strict defaults"] = JsonSerializerOptions.Strict,
        ["web defaults with our records"] = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCaacModel(),
        ["a consumer's context"] = ConsumerContext.Default.Options,
        ["a consumer's context before ours"] = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ConsumerContext.Default, CaacJsonContext.Default) },
        ["our context before a consumer's"] = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(CaacJsonContext.Default, ConsumerContext.Default) },
        ["another naming policy, nulls left out, cases ignored"] = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
        },
    };
}
