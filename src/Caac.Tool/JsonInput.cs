using System.Text;
using System.Text.Json;

namespace Caac.Tool;

/// <summary>Tells JSON from the text of a document.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>
    /// Whether a file is JSON: its first character that is not blank is <c>{</c>, <c>[</c> or <c>"</c>, or the whole is a number or a word
    /// of JSON.
    /// </summary>
    /// <param name="bytes">The file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="utf8">Its content in UTF-8.</param>
    internal static bool IsJson(byte[] bytes, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = ToUtf8(bytes);
        var content = utf8.Span.Trim(Blanks);
        return content is [(byte)'{' or (byte)'[' or (byte)'"', ..] || IsLiteral(content);
    }

    internal static bool IsArray(ReadOnlyMemory<byte> utf8) => utf8.Span.TrimStart(Blanks) is [(byte)'[', ..];

    private static ReadOnlyMemory<byte> ToUtf8(byte[] bytes)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
            {
                var content = bytes.AsMemory(encoding.Preamble.Length);
                return encoding == Encoding.UTF8 ? content : Encoding.UTF8.GetBytes(encoding.GetString(content.Span));
            }
        }

        return bytes;
    }

    private static bool IsLiteral(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(content);
            return reader.Read() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
