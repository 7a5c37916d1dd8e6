using System.Text.Json.Serialization.Metadata;
using Caac.Model;
using Caac.Model.Serialization;

namespace Caac.Tool.Json;

/// <summary>The shapes of the package's own JSON, without reflection.</summary>
internal static class JsonTypes
{
    internal static JsonTypeInfo<CaacDocument> Document { get; } = CaacJson.Options.GetTypeInfo<CaacDocument>();

    internal static JsonTypeInfo<CaacIssue> Issue { get; } = CaacJson.Options.GetTypeInfo<CaacIssue>();

    internal static JsonTypeInfo<SourceSpan> Span { get; } = CaacJson.Options.GetTypeInfo<SourceSpan>();
}
