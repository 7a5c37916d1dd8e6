using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Writes an identifier as the JSON string that its <c>Parse</c> reads, also as a member name.</summary>
/// <typeparam name="T">An identifier of this package.</typeparam>
/// <remarks>A string that is no identifier is a <see cref="JsonException"/> whose message is that of <c>Parse</c>.</remarks>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : notnull, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private const int StackBytes = 256;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A JSON string was expected for {typeof(T).Name}; found {reader.TokenType}.");
        }

        return Parse(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[StackBytes];
        if (value.TryFormat(buffer, out var written, default, null))
        {
            writer.WriteStringValue(buffer[..written]);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString() ?? "");
    }

    private static T Parse(ref Utf8JsonReader reader)
    {
        if (reader is { HasValueSequence: false, ValueIsEscaped: false })
        {
            return Parse(reader.ValueSpan);
        }

        var length = checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length));
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return Parse(rented.AsSpan(0, reader.CopyString(rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static T Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return T.Parse(utf8, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
