using System.Text;
using System.Text.Json;

namespace Caac.Tool;

/// <summary>Tells JSON from the text of a document.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>
    /// Whether a file is JSON: its first character that is neither blank nor part of a comment is <c>{</c>, <c>[</c> or <c>"</c>, or the
    /// whole is a number or a word of JSON.
    /// </summary>
    /// <param name="bytes">The file, in UTF-8 or UTF-16; the reader of JSON says what it thinks of a byte order mark and of UTF-16.</param>
    internal static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var content = WithoutComments(WithoutMark(bytes));
        return content is [(byte)'{' or (byte)'[' or (byte)'"', ..] || IsLiteral(content) || IsUtf16Json(bytes);
    }

    internal static bool IsArray(ReadOnlySpan<byte> utf8) => WithoutMark(utf8).TrimStart(Blanks) is [(byte)'[', ..];

    /// <summary>The text without the byte order mark that may stand before it.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8.TrimStart(Blanks);
        while (rest is [(byte)'/', (byte)'/' or (byte)'*', ..])
        {
            var end = rest[1] == '/' ? "\n"u8 : "*/"u8;
            if (rest[2..].IndexOf(end) is not (>= 0 and var length))
            {
                return [];
            }

            rest = rest[(2 + length + end.Length)..].TrimStart(Blanks);
        }

        return rest;
    }

    // With its mark, or with the zero byte that each of its ASCII characters has.
    private static bool IsUtf16Json(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return encoding is not null && encoding.GetString(bytes).AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[' or '"', ..];
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
