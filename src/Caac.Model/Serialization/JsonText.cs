using System.Text.Json;
using System.Text.Unicode;

namespace Caac.Model.Serialization;

/// <summary>The text and the place of tokens.</summary>
internal static class JsonText
{
    /// <summary>The text of a string or name; null where it is no Unicode text.</summary>
    internal static string? Of(ref Utf8JsonReader reader)
    {
        if (!Utf8.IsValid(reader.ValueSpan))
        {
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 is half a surrogate pair.
            return null;
        }
    }

    /// <summary>The bytes of the token, quotes included, the colon after a name not.</summary>
    internal static JsonToken TokenOf(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        return new(start, reader.TokenType is JsonTokenType.PropertyName ? reader.ValueSpan.Length + 2 : (int)reader.BytesConsumed - start);
    }

    /// <summary>The JSON kind of the token, for a message.</summary>
    internal static string KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    /// <summary>The byte at which the reader gave up.</summary>
    internal static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>Why the reader gave up, without the place, which an issue has anyway.</summary>
    internal static string ReasonOf(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
