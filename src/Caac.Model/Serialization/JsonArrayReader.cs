using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Caac.Model.Serialization;

/// <summary>Reads the documents of a JSON array from a stream, one at a time.</summary>
internal sealed class JsonArrayReader(JsonStreamBuffer buffer, CaacJsonReadOptions options)
{
    private const int LongToken = 64 * 1024;

    private JsonReaderState _state = new(new() { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = int.MaxValue });

    // Offsets in the bytes of the buffer: what the reader has passed, and where the item begins that it is in.
    private int _passed;
    private int _item = -1;

    private int _count;
    private int _comments;
    private bool _isStopped;
    private bool _isAfterComma;

    internal async IAsyncEnumerable<CaacJsonResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var results = new List<CaacJsonResult>();
        if (buffer.Bytes.StartsWith(JsonStreamReader.ByteOrderMark))
        {
            buffer.DropMark(JsonStreamReader.ByteOrderMark.Length);
            results.Add(Between(faults => faults.Warn(CaacIssueCodes.JsonByteOrderMark, default, "$", "A byte order mark stands before the JSON."), buffer.Origin));
        }

        bool isEnd, goesOn;
        do
        {
            isEnd = buffer.IsEnd;
            goesOn = Advance(results);
            foreach (var result in results)
            {
                yield return result;
            }

            results.Clear();
        }
        while (goesOn && !isEnd && (await FillAsync(cancellationToken).ConfigureAwait(false) || buffer.IsEnd));
    }

    // A token is read anew until it is whole: a long one only when it has doubled, so that it costs a constant for each byte.
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var unread = buffer.Bytes.Length - _passed;
        var wanted = buffer.Bytes.Length + (unread < LongToken ? 1 : unread);
        var isMore = false;
        while (buffer.Bytes.Length < wanted && await buffer.FillAsync(cancellationToken).ConfigureAwait(false))
        {
            isMore = true;
        }

        return isMore;
    }

    /// <summary>Reads the items that the buffer holds to their ends.</summary>
    /// <returns>Whether there can be more.</returns>
    private bool Advance(List<CaacJsonResult> results)
    {
        var utf8 = buffer.Bytes;
        var places = new JsonPlaces(utf8, buffer.Origin);
        var start = _passed;
        var reader = new Utf8JsonReader(utf8[start..], buffer.IsEnd, _state);
        try
        {
            while (reader.Read())
            {
                Visit(ref reader, utf8, start, ref places, results);
                _passed = start + (int)reader.BytesConsumed;
                if (_isStopped)
                {
                    return false;
                }
            }
        }
        catch (JsonException exception)
        {
            results.Add(_item >= 0 ? ReadItem(utf8[_item..], ref places) : Fault(exception, utf8, ref places));
            return false;
        }

        _state = reader.CurrentState;
        _passed = start + (int)reader.BytesConsumed;
        var kept = _item >= 0 ? _item : _passed;
        if (utf8.Length - kept > options.MaxLength)
        {
            results.Add(JsonDocumentReader.TooLong(options, places.OriginAt(kept, ItemPath)));
            return false;
        }

        buffer.Drop(kept);
        _passed -= kept;
        _item = _item >= 0 ? 0 : -1;
        return true;
    }

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private string ItemPath => string.Create(CultureInfo.InvariantCulture, $"$[{_count}]");

    private void Visit(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, int start, ref JsonPlaces places, List<CaacJsonResult> results)
    {
        var token = start + (int)reader.TokenStartIndex;
        if (_item < 0)
        {
            _isAfterComma |= utf8[_passed..token].Contains((byte)',');
            if (reader.TokenType == JsonTokenType.Comment)
            {
                _isStopped = _comments == options.MaxIssues;
                _comments++;
                results.Add(Between(_isStopped ? NoteTooMany : NoteComment, places.OriginAt(token, "$")));
                return;
            }

            if (reader.CurrentDepth == 0)
            {
                if (_isAfterComma)
                {
                    results.Add(Between(faults => faults.Error(CaacIssueCodes.JsonTrailingComma, default, "$", "A comma stands after the last item."), places.OriginAt(token, "$")));
                }

                return;
            }

            _item = token;
            _isAfterComma = false;
        }

        if (reader.CurrentDepth == 1 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Comment))
        {
            results.Add(ReadItem(utf8[_item..(start + (int)reader.BytesConsumed)], ref places));
            _item = -1;
            _count++;
        }
    }

    private CaacJsonResult ReadItem(ReadOnlySpan<byte> item, ref JsonPlaces places) =>
        JsonDocumentReader.Read(item, options, places.OriginAt(_item, ItemPath));

    private CaacJsonResult Fault(JsonException exception, ReadOnlySpan<byte> utf8, ref JsonPlaces places)
    {
        var rest = utf8[_passed..].TrimStart(Blanks);
        var isItemNext = _count == 0 || _isAfterComma;
        if (!isItemNext && rest is [(byte)',', ..])
        {
            rest = rest[1..].TrimStart(Blanks);
            isItemNext = true;
        }

        var start = utf8.Length - rest.Length;
        if (rest.IsEmpty)
        {
            return Between(faults => faults.Error(CaacIssueCodes.JsonTruncated, default, "$", "The text ends before its JSON does."), places.OriginAt(start, "$"));
        }

        // At the end of the text, a number or a word that is not whole.
        return isItemNext && buffer.IsEnd
            ? JsonDocumentReader.Read(rest, options, places.OriginAt(start, ItemPath))
            : Between(faults => faults.Error(CaacIssueCodes.JsonSyntax, default, "$", JsonText.ReasonOf(exception)), places.OriginAt(start, "$"));
    }

    private static void NoteComment(JsonFaults faults) => faults.Error(CaacIssueCodes.JsonComment, default, "$", "JSON has no comments.");

    private static void NoteTooMany(JsonFaults faults) =>
        faults.Error(CaacIssueCodes.JsonTooManyIssues, default, "$", "There are more issues than were asked for; the rest was not read.");

    /// <summary>A fault that is in none of the documents.</summary>
    private CaacJsonResult Between(Action<JsonFaults> note, JsonOrigin origin)
    {
        var faults = new JsonFaults(options);
        note(faults);
        return new(null, faults.ToIssues(default, origin), origin.Path);
    }
}
