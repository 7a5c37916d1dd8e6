using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Writes a member of a closed set as the name in its <see cref="JsonStringEnumMemberNameAttribute"/>, and reads that name only.</summary>
/// <typeparam name="T">An enum of this package, each member with a name.</typeparam>
/// <remarks>The converter of the platform also reads numbers, numbers in strings, and lists such as <c>"en,fr"</c>.</remarks>
public sealed class ClosedSetJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToFrozenDictionary(
            field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name,
            field => (T)field.GetValue(null)!,
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadAsPropertyName(ref reader, typeToConvert, options)
            : throw new JsonException($"A JSON string was expected for {typeof(T).Name}; found {reader.TokenType}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the set.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.TryGetValue(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"One of {string.Join(", ", Values.Keys.Order(StringComparer.Ordinal).Select(name => $"\"{name}\""))} was expected.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the set.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    private static string NameOf(T value) =>
        Names.TryGetValue(value, out var name) ? name : throw new JsonException($"There is no {typeof(T).Name} {value:D}.");
}
