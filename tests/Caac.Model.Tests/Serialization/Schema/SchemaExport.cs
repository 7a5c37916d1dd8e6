using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization.Schema;

/// <summary>Exports the schema of documents from the types: one definition for each record, and one for each identifier and code.</summary>
internal sealed class SchemaExport
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    internal static string Text()
    {
        var export = new SchemaExport();
        export.Define(CaacJson.Options.GetTypeInfo<CaacDocument>());
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:caac-model:document",
            ["title"] = "A document of the Security Council Working Group on Children and Armed Conflict",
            ["$ref"] = ReferenceTo(typeof(CaacDocument))["$ref"]!.DeepClone(),
            ["$defs"] = new JsonObject(export._definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
        return schema.ToJsonString(Readable) + "\n";
    }

    private void Define(JsonTypeInfo type)
    {
        if (!_definitions.TryAdd(NameOf(type.Type), ""))
        {
            return;
        }

        _definitions[NameOf(type.Type)] = type.PolymorphismOptions is { } kinds
            ? new JsonObject { ["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => ReferenceTo(kind.DerivedType))]) }
            : type.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Refer });
        foreach (var used in Uses(type))
        {
            Define(type.Options.GetTypeInfo(used));
        }
    }

    private static IEnumerable<Type> Uses(JsonTypeInfo type) =>
        type.PolymorphismOptions is { } kinds
            ? kinds.DerivedTypes.Select(kind => kind.DerivedType)
            : type.Properties
                .Where(member => !member.IsExtensionData)
                .Select(member => type.Options.GetTypeInfo(member.PropertyType))
                .Select(member => ValueOf(member.ElementType ?? member.Type))
                .Where(IsOurs);

    private static JsonNode Refer(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.Path.Length > 0 && IsOurs(ValueOf(context.TypeInfo.Type)))
        {
            return ReferenceTo(ValueOf(context.TypeInfo.Type));
        }

        var complete = CaacSchema.Transform(context, schema);
        if (context.TypeInfo.ElementType is { } element && IsOurs(element))
        {
            complete["items"] = ReferenceTo(element);
        }

        return complete;
    }

    private static JsonObject ReferenceTo(Type type) => new() { ["$ref"] = $"#/$defs/{NameOf(type)}" };

    private static Type ValueOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsOurs(Type type) => type.Assembly == typeof(CaacDocument).Assembly;

    private static string NameOf(Type type) => JsonNamingPolicy.CamelCase.ConvertName(type.Name);
}
