using System.Text;
using System.Text.Json;

namespace Caac.Model.Serialization;

internal ref partial struct JsonFaultWalker
{
    // What System.Text.Json allows by default, so that the sound copy is not too deep for it.
    private const int MaxDepth = 64;

    // Of UTF-8, for one UTF-16 code unit.
    private const int MaxBytesPerUnit = 3;

    /// <summary>
    /// Reads comments and trailing commas, too, to name them; and treats the end as if more could follow, so that a text cut off is told from
    /// one that is wrong.
    /// </summary>
    private static Utf8JsonReader MakeReader(ReadOnlySpan<byte> utf8)
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = int.MaxValue };

        // More digits could follow a number, too.
        var isNumber = utf8.TrimStart(" \t\r\n"u8) is [(>= (byte)'0' and <= (byte)'9') or (byte)'-', ..];
        return new Utf8JsonReader(utf8, isNumber, new JsonReaderState(options));
    }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False where the text ends or is wrong, or enough was noted: then all that is open is to be closed.</returns>
    private bool Next()
    {
        var comma = -1;
        while (!_stopped)
        {
            var end = (int)_reader.BytesConsumed;
            try
            {
                if (!_reader.Read())
                {
                    Error(CaacIssueCodes.JsonTruncated, new(_utf8.Length, 0), _utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? "The text is empty; a JSON object was expected." : "The text ends before its JSON does.");
                    _stopped = true;
                    return false;
                }
            }
            catch (JsonException exception)
            {
                Stop(exception);
                return false;
            }

            if (_utf8[end..(int)_reader.TokenStartIndex].IndexOf((byte)',') is >= 0 and var index)
            {
                comma = end + index;
            }

            if (_reader.TokenType != JsonTokenType.Comment)
            {
                if (comma >= 0 && _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    Error(CaacIssueCodes.JsonTrailingComma, new(comma, 1), "A comma stands after the last member or item.");
                }

                return true;
            }

            NoteComment();
        }

        return false;
    }

    /// <summary>Goes to the value of the member whose name the reader stands at.</summary>
    private bool NextValue()
    {
        if (Next() && _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.PropertyName)
        {
            // The reader of the platform lets this pass where a comment stands between.
            Error(CaacIssueCodes.JsonSyntax, "A value was expected after the name of a member.");
            _stopped = true;
        }

        return !_stopped;
    }

    /// <summary>Looks at what follows the document.</summary>
    private void End()
    {
        try
        {
            while (!_stopped && _reader.Read())
            {
                NoteComment();
            }
        }
        catch (JsonException exception)
        {
            Stop(exception);
            return;
        }

        var end = (int)_reader.BytesConsumed;
        var rest = _utf8[end..].TrimStart(" \t\r\n"u8);
        if (!_stopped && !rest.IsEmpty)
        {
            // Only a comment can still be open here.
            Error(CaacIssueCodes.JsonComment, new(_utf8.Length - rest.Length, rest.Length), "JSON has no comments.");
        }
    }

    private void NoteComment() => Error(CaacIssueCodes.JsonComment, "JSON has no comments.");

    private void Stop(JsonException exception)
    {
        Error(CaacIssueCodes.JsonSyntax, new(JsonText.OffsetOf(exception, _utf8), 0), JsonText.ReasonOf(exception));
        _stopped = true;
    }

    /// <summary>Passes over the value that the reader stands at.</summary>
    private void Skip()
    {
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            for (var depth = _reader.CurrentDepth; Next() && _reader.CurrentDepth > depth;)
            {
            }
        }
    }

    private void SkipMember()
    {
        if (NextValue())
        {
            Skip();
        }
    }

    /// <summary>Copies a value that no record reads.</summary>
    private void Copy(string? name)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when _reader.CurrentDepth >= MaxDepth:
                RefuseDepth();
                WriteNullItem(name);
                break;
            case JsonTokenType.StartObject:
                WriteName(name);
                _sound.WriteStartObject();
                CopyMembers();
                _sound.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                WriteName(name);
                _sound.WriteStartArray();
                for (var index = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    var parent = _path.Enter(index);
                    Copy(null);
                    _path.Leave(parent);
                }

                _sound.WriteEndArray();
                break;
            case JsonTokenType.String when !IsText():
                WriteNullItem(name);
                break;
            default:
                WriteName(name);
                WriteToken();
                break;
        }
    }

    private void CopyMembers()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (EnterMember(seen, out var name, out var parent))
            {
                if (NextValue())
                {
                    Copy(name);
                }

                _path.Leave(parent);
            }
        }
    }

    /// <summary>Goes down to the member whose name the reader stands at.</summary>
    /// <returns>False where the name is no text or stands twice; then the member was passed over.</returns>
    private bool EnterMember(HashSet<string> seen, out string name, out int parent)
    {
        parent = 0;
        name = JsonText.Of(ref _reader) ?? "";
        if (name.Length == 0 && !IsText())
        {
            SkipMember();
            return false;
        }

        parent = _path.Enter(name);
        if (seen.Add(name))
        {
            return true;
        }

        Error(CaacIssueCodes.JsonMemberDuplicate, $"The member \"{JsonPath.Shorten(name)}\" stands twice; the first was kept.");
        SkipMember();
        _path.Leave(parent);
        return false;
    }

    private bool IsText()
    {
        if (JsonText.Of(ref _reader) is not null)
        {
            return true;
        }

        Error(CaacIssueCodes.JsonNotUtf8, "The text is not Unicode: its bytes are not UTF-8, or it holds half a surrogate pair. It was left out.");
        return false;
    }

    private void RefuseDepth()
    {
        Error(CaacIssueCodes.JsonTooDeep, $"The value lies deeper than {MaxDepth} objects and arrays; it was left out.");
        Skip();
    }

    private readonly void WriteName(string? name)
    {
        if (name is not null)
        {
            _sound.WritePropertyName(name);
        }
    }

    // The items after it keep their indexes; a member is simply left out.
    private readonly void WriteNullItem(string? name)
    {
        if (name is null)
        {
            _sound.WriteNullValue();
        }
    }

    private readonly void WriteToken() => _sound.WriteRawValue(TokenBytes(), skipInputValidation: true);

    private readonly ReadOnlySpan<byte> TokenBytes() => _utf8[(int)_reader.TokenStartIndex..(int)_reader.BytesConsumed];

    private readonly string Excerpt()
    {
        var bytes = TokenBytes();
        return JsonPath.Shorten(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, JsonPath.LongestName * MaxBytesPerUnit)]));
    }

    private void Error(string code, string message) => Error(code, JsonText.TokenOf(ref _reader), message);

    private void Error(string code, JsonToken token, string message)
    {
        if (HasRoom(token))
        {
            _faults.Error(code, token, _path.ToString(), message);
        }
    }

    private void Warn(string code, string message)
    {
        var token = JsonText.TokenOf(ref _reader);
        if (HasRoom(token))
        {
            _faults.Warn(code, token, _path.ToString(), message);
        }
    }

    private bool HasRoom(JsonToken token)
    {
        if (_stopped)
        {
            return false;
        }

        if (_faults.IsFull)
        {
            _stopped = true;
            _faults.Error(CaacIssueCodes.JsonTooManyIssues, new(token.Start, 0), "$", "There are more issues than were asked for; the rest was not read.");
        }

        return !_stopped;
    }
}
