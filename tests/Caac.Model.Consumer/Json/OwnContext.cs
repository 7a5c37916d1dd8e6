using System.Text.Json;
using System.Text.Json.Serialization;
using Caac.Model;

namespace Consumer.Json;

/// <summary>A context of a consumer that generates code for our records itself.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CaacDocument))]
[JsonSerializable(typeof(Inbox))]
internal sealed partial class OwnContext : JsonSerializerContext;

/// <summary>A context of a consumer for its own types, to be combined with ours.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Note))]
internal sealed partial class NoteContext : JsonSerializerContext;

/// <summary>A type of a consumer that holds ours.</summary>
internal sealed record Inbox
{
    public string? Owner { get; init; }

    public CaacDocument? Latest { get; init; }

    public ResolutionNumber? Basis { get; init; }
}

/// <summary>A type of a consumer that does not.</summary>
internal sealed record Note
{
    public string? Words { get; init; }
}
