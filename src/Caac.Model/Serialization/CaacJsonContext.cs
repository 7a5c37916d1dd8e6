using System.Text.Json.Serialization;

namespace Caac.Model.Serialization;

/// <summary>The records of this package for System.Text.Json, without reflection.</summary>
/// <remarks>
/// Most callers want <see cref="CaacJson.Options"/> or <see cref="CaacJsonOptionsExtensions.AddCaacModel"/>, which build on it and leave
/// empty lists out.
/// </remarks>
[JsonSerializable(typeof(CaacDocument))]
[JsonSerializable(typeof(IReadOnlyList<CaacDocument>))]
[JsonSerializable(typeof(Correspondence))]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(IReadOnlyList<Resolution>))]
[JsonSerializable(typeof(IReadOnlyList<WorkingGroupConclusion>))]
[JsonSerializable(typeof(CaacIssue))]
[JsonSerializable(typeof(IReadOnlyList<CaacIssue>))]
[JsonSerializable(typeof(IReadOnlyList<SourceSpan>))]
[JsonSerializable(typeof(FactSource))]
[JsonSerializable(typeof(CatalogRows))]
[JsonSerializable(typeof(CatalogGap))]
public sealed partial class CaacJsonContext : JsonSerializerContext;
