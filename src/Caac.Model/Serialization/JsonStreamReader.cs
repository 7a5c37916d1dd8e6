using System.Runtime.CompilerServices;

namespace Caac.Model.Serialization;

/// <summary>Reads documents from a stream.</summary>
internal static class JsonStreamReader
{
    /// <summary>U+FEFF in UTF-8.</summary>
    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static async Task<CaacJsonResult> ReadAsync(Stream stream, CaacJsonReadOptions options, CancellationToken cancellationToken)
    {
        var buffer = new JsonStreamBuffer(stream);
        while (buffer.Bytes.Length <= options.MaxLength && await buffer.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return JsonDocumentReader.Read(buffer.Bytes, options, JsonOrigin.Document);
    }

    internal static async IAsyncEnumerable<CaacJsonResult> ReadManyAsync(
        Stream stream, CaacJsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new JsonStreamBuffer(stream);
        while (buffer.Bytes.Length < ByteOrderMark.Length && await buffer.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        // The mark and the blanks before the first document.
        var lead = buffer.Bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        while ((lead += BlanksAt(buffer.Bytes[lead..])) == buffer.Bytes.Length
            && lead <= options.MaxLength && await buffer.FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        var results = buffer.Bytes[lead..] is [(byte)'[', ..]
            ? new JsonArrayReader(buffer, options).ReadAsync(cancellationToken)
            : ReadLinesAsync(buffer, options, cancellationToken);
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result;
        }
    }

    private static async IAsyncEnumerable<CaacJsonResult> ReadLinesAsync(
        JsonStreamBuffer buffer, CaacJsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The bytes of the line that were searched for its end, and whether it was given up as too long.
        var searched = 0;
        var isGivenUp = false;
        var hasMore = true;
        while (hasMore || buffer.Bytes.Length > 0)
        {
            var length = buffer.Bytes[searched..].IndexOf((byte)'\n') is >= 0 and var index ? searched + index : -1;
            if (length < 0 && hasMore)
            {
                searched = buffer.Bytes.Length;
                if (searched > options.MaxLength)
                {
                    if (!isGivenUp)
                    {
                        yield return JsonDocumentReader.TooLong(options, buffer.Origin);
                    }

                    isGivenUp = true;
                    buffer.Drop(WholeCharacters(buffer.Bytes));
                    searched = buffer.Bytes.Length;
                }

                hasMore = await buffer.FillAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            var line = length < 0 ? buffer.Bytes.Length : length;
            if (!isGivenUp && !buffer.Bytes[..line].Trim(" \t\r"u8).IsEmpty)
            {
                yield return JsonDocumentReader.Read(buffer.Bytes[..line], options, buffer.Origin);
            }

            buffer.Drop(length < 0 ? line : line + 1);
            searched = 0;
            isGivenUp = false;
        }
    }

    private static int BlanksAt(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var index ? index : utf8.Length;

    /// <summary>The bytes before the last character, which may still be incomplete.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> utf8)
    {
        var last = utf8.Length - 1;
        while (last > 0 && utf8.Length - last < 4 && (utf8[last] & 0xC0) == 0x80)
        {
            last--;
        }

        return last;
    }
}
