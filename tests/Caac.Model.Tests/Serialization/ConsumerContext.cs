using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model.Serialization;

/// <summary>What a consumer may well have: a context of its own, with a naming policy of its own, for a type that holds ours.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(CaacDocument))]
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(Correspondence))]
[JsonSerializable(typeof(Inbox))]
internal sealed partial class ConsumerContext : JsonSerializerContext;

/// <summary>A type of a consumer.</summary>
internal sealed record Inbox
{
    public string? Owner { get; init; }

    public CaacDocument? Latest { get; init; }
}

/// <summary>A context for a consumer's own types only.</summary>
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;

/// <summary>A type of a consumer that holds nothing of ours.</summary>
internal sealed record Note
{
    public string? Words { get; init; }
}
