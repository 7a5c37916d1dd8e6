using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Caac.Model.Serialization;

/// <summary>Reads one document: strictly, and only where that fails with a closer look.</summary>
internal static class JsonDocumentReader
{
    internal static CaacJsonResult Read(ReadOnlySpan<byte> utf8, CaacJsonReadOptions options, JsonOrigin origin)
    {
        if (utf8.Length > options.MaxLength)
        {
            return TooLong(options, origin);
        }

        var faults = new JsonFaults(options);
        if (utf8.StartsWith(JsonStreamReader.ByteOrderMark))
        {
            utf8 = utf8[JsonStreamReader.ByteOrderMark.Length..];
            faults.Warn(CaacIssueCodes.JsonByteOrderMark, default, origin.Path, "A byte order mark stands before the JSON.");
        }

        return Read(utf8, faults, origin);
    }

    internal static CaacJsonResult Read(string json, CaacJsonReadOptions options)
    {
        // A string has no bytes to mark the order of; its places count the mark, because the string does.
        var origin = json.StartsWith('\uFEFF') ? JsonOrigin.Document with { Start = 1 } : JsonOrigin.Document;
        var length = json.Length > options.MaxLength ? int.MaxValue : Encoding.UTF8.GetByteCount(json);
        if (length > options.MaxLength)
        {
            return TooLong(options, origin);
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var isSound = Utf8.FromUtf16(json, rented, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
            if (isSound)
            {
                return Read(rented.AsSpan(0, written), options, origin);
            }

            var faults = new JsonFaults(options);
            faults.Error(CaacIssueCodes.JsonNotUtf8, new(written, 0), origin.Path, "The text holds half a surrogate pair; U+FFFD was read in its place.");
            return Read(rented.AsSpan(0, Encoding.UTF8.GetBytes(json, rented)), faults, origin);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    internal static CaacJsonResult TooLong(CaacJsonReadOptions options, JsonOrigin origin)
    {
        var faults = new JsonFaults(options);
        var message = string.Create(CultureInfo.InvariantCulture, $"The text is longer than {options.MaxLength} bytes; it was not read.");
        faults.Error(CaacIssueCodes.JsonTooLong, default, origin.Path, message);
        return new(null, faults.ToIssues(default, origin), origin.Path);
    }

    private static CaacJsonResult Read(ReadOnlySpan<byte> utf8, JsonFaults faults, JsonOrigin origin)
    {
        try
        {
            if (JsonSerializer.Deserialize(utf8, StrictContract.Document) is { } document)
            {
                return new(document, faults.ToIssues(utf8, origin), origin.Path);
            }
        }
        catch (JsonException)
        {
            // One exception names one fault; the walk below names them all.
        }

        if (IsUtf16(utf8))
        {
            faults.Error(CaacIssueCodes.JsonNotUtf8, default, origin.Path, "The text looks like UTF-16; JSON is UTF-8.");
            return new(null, faults.ToIssues(utf8, origin), origin.Path);
        }

        var sound = JsonFaultWalker.Read(utf8, faults, origin.Path);
        return new(sound, faults.ToIssues(utf8, origin), origin.Path);
    }

    // With its mark, or with the zero byte that each of its ASCII characters has.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, _, ..] or [_, 0, ..];
}
