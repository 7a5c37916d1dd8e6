using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Caac.Model.Serialization;

/// <summary>What documents are as JSON, for those who do not read them with this package.</summary>
public static class CaacSchema
{
    private const string Resource = "Schema/document.schema.json";

    private static readonly Lazy<string> LazyText = new(ReadResource);

    /// <summary>
    /// The schema of a document, in JSON Schema, draft 2020-12: the file <c>docs/schema/document.schema.json</c> of the repository, which
    /// <c>caac schema</c> prints.
    /// </summary>
    /// <remarks>
    /// It says what documents look like, not whether they make sense; members that it does not know are allowed, as the version rule of the
    /// format demands.
    /// </remarks>
    public static string Text => LazyText.Value;

    /// <summary>The schema of an identifier or a code of this package, which is a string in JSON: for descriptions such as OpenAPI's.</summary>
    /// <param name="type">The type, nullable or not.</param>
    /// <returns>An object of your own, with <c>pattern</c> or <c>enum</c> where the form is known; null for any other type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static JsonObject? OfText(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TypeSchemas.OfText(type);
    }

    /// <summary>
    /// Completes schemas that <see cref="JsonSchemaExporter"/> makes of types of yours with records of this package inside: gives symbols,
    /// dates and codes their form, and each document its <c>type</c>, and takes away the nulls that are never written.
    /// </summary>
    /// <remarks>Set it as <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>. What is yours is left as it is.</remarks>
    /// <param name="context">Where in the type the schema stands.</param>
    /// <param name="schema">The schema as it would be without.</param>
    /// <returns>The schema of the value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (context.PropertyInfo is { Name: JsonShape.TypeMember } member && IsDocument(member.DeclaringType))
        {
            return TypeSchemas.OfKind(member.DeclaringType);
        }

        if (TypeSchemas.OfText(context.TypeInfo.Type) is { } text)
        {
            return text;
        }

        if (schema is JsonObject record)
        {
            Complete(context, record);
        }

        return schema;
    }

    private static void Complete(JsonSchemaExporterContext context, JsonObject schema)
    {
        if (context.PropertyInfo?.DeclaringType.Assembly == typeof(CaacSchema).Assembly
            && schema["type"] is JsonArray types && types.FirstOrDefault(type => type?.GetValue<string>() != "null") is { } type)
        {
            schema["type"] = type.DeepClone();
        }

        // The exporter leaves out what it has nothing to say about.
        if (context.TypeInfo.ElementType is { } element && TypeSchemas.OfText(element) is { } item)
        {
            schema["items"] = item;
        }

        if (IsDocument(context.TypeInfo.Type) && !context.TypeInfo.Type.IsAbstract && schema.ContainsKey("properties"))
        {
            schema["required"] = new JsonArray(JsonShape.TypeMember);
        }
    }

    private static bool IsDocument(Type type) => type.IsAssignableTo(typeof(CaacDocument));

    private static string ReadResource()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
