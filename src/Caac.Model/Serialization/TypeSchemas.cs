using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>The JSON schemas of the types that are a text in JSON.</summary>
internal static class TypeSchemas
{
    /// <summary>The schema of a text; null for another type.</summary>
    internal static JsonObject? OfText(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var other when !IsText(other) => null,
        var text when text == typeof(DocumentSymbol) => Text("^[^/ ]+/.+$", "S/AC.51/2020/10"),
        var text when text == typeof(ResolutionNumber) => Text("^[1-9][0-9]* \\([1-9][0-9]{3}\\)$", "1612 (2005)"),
        var text when text == typeof(PartialDate) => Text("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "2021-04-19", "2021-04", "2021"),
        var text when text == typeof(UnLanguage) => new() { ["enum"] = Strings(Enum.GetValues<UnLanguage>().Select(UnLanguageCodes.Of)) },
        var text when text == typeof(IssueSeverity) => new() { ["enum"] = Strings(["warning", "error"]) },
        _ => new() { ["type"] = "string" },
    };

    /// <summary>The schema of the <c>type</c> of a document.</summary>
    internal static JsonObject OfKind(Type record) => DocumentKinds.NameOf(record) switch
    {
        null => new() { ["type"] = "string" },
        DocumentKinds.Other => new()
        {
            ["type"] = "string",
            ["not"] = new JsonObject { ["enum"] = Strings(DocumentKinds.Names.Where(name => name != DocumentKinds.Other)) },
        },
        var name => new() { ["const"] = name },
    };

    // What is ours and neither an object nor a list: a converter writes it as a string.
    private static bool IsText(Type type) =>
        type.Assembly == typeof(TypeSchemas).Assembly && CaacJson.Options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.None;

    private static JsonObject Text(string pattern, params ReadOnlySpan<string> examples) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["examples"] = Strings(examples.ToArray()) };

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
