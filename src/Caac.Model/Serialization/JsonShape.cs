using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>What kind of JSON a type of this package is.</summary>
internal enum JsonShapeKind
{
    Document,
    Record,
    List,
    Text,
    Number,
    Flag,

    /// <summary>A text that a converter reads: a symbol, a date, a code.</summary>
    Coded,
}

/// <summary>A member of a record.</summary>
internal sealed record JsonMember(string Name, int Index, Type Type, bool IsNullable, bool IsRequired);

/// <summary>What JSON a type expects, from the contract that System.Text.Json itself follows.</summary>
internal sealed class JsonShape
{
    private static readonly ConcurrentDictionary<Type, JsonShape> Shapes = new();

    private readonly JsonTypeInfo _type;

    private JsonShape(JsonTypeInfo type)
    {
        _type = type;
        Kind = KindOf(type);
        Members = type.Properties
            .Where(member => !member.IsExtensionData)
            .Select((member, index) => new JsonMember(
                member.Name, index, member.PropertyType, member.IsSetNullable && member.Name != TypeMember, member.IsRequired))
            .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
        Required = [.. Members.Values.Where(member => member.IsRequired).OrderBy(member => member.Index)];
    }

    internal const string TypeMember = "type";

    internal JsonShapeKind Kind { get; }

    internal FrozenDictionary<string, JsonMember> Members { get; }

    /// <summary>The members that every such record has: all of them are texts.</summary>
    internal IReadOnlyList<JsonMember> Required { get; }

    /// <summary>The shape of the items of a list.</summary>
    internal JsonShape Item => Of(_type.ElementType!);

    /// <summary>What is expected, for a message.</summary>
    internal string Expected => Kind switch
    {
        JsonShapeKind.Document or JsonShapeKind.Record => "an object",
        JsonShapeKind.List => "an array",
        JsonShapeKind.Number => "a number",
        JsonShapeKind.Flag => "true or false",
        _ => "a string",
    };

    internal static JsonShape Of(Type type) =>
        Shapes.GetOrAdd(type, static type => new JsonShape(StrictContract.Options.GetTypeInfo(type)));

    internal bool Accepts(JsonTokenType token) => Kind switch
    {
        JsonShapeKind.Document or JsonShapeKind.Record => token == JsonTokenType.StartObject,
        JsonShapeKind.List => token == JsonTokenType.StartArray,
        JsonShapeKind.Number => token == JsonTokenType.Number,
        JsonShapeKind.Flag => token is JsonTokenType.True or JsonTokenType.False,
        _ => token == JsonTokenType.String,
    };

    /// <summary>Lets the converter of the type read a value.</summary>
    /// <exception cref="JsonException">The value does not have the form of the type.</exception>
    internal void Check(ReadOnlySpan<byte> value) => JsonSerializer.Deserialize(value, _type);

    private static JsonShapeKind KindOf(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => type.Type == typeof(CaacDocument) ? JsonShapeKind.Document : JsonShapeKind.Record,
        JsonTypeInfoKind.Enumerable => JsonShapeKind.List,
        _ => (Nullable.GetUnderlyingType(type.Type) ?? type.Type) switch
        {
            var scalar when scalar == typeof(string) => JsonShapeKind.Text,
            var scalar when scalar == typeof(int) => JsonShapeKind.Number,
            var scalar when scalar == typeof(bool) => JsonShapeKind.Flag,
            _ => JsonShapeKind.Coded,
        },
    };
}
