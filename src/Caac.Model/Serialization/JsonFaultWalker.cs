using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Caac.Model.Serialization;

/// <summary>
/// Goes once through JSON that the serializer refused, notes every fault, and copies what is sound, so that the serializer reads the copy.
/// </summary>
/// <remarks>This part knows documents, records and lists; the other one knows JSON.</remarks>
internal ref partial struct JsonFaultWalker
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonFaults _faults;
    private readonly JsonPath _path;
    private readonly Utf8JsonWriter _sound;
    private Utf8JsonReader _reader;
    private bool _stopped;

    private JsonFaultWalker(ReadOnlySpan<byte> utf8, JsonFaults faults, JsonPath path, Utf8JsonWriter sound)
    {
        _utf8 = utf8;
        _faults = faults;
        _path = path;
        _sound = sound;
        _reader = MakeReader(utf8);
    }

    /// <summary>Reads what is sound.</summary>
    /// <returns>Null where the JSON is no object.</returns>
    internal static CaacDocument? Read(ReadOnlySpan<byte> utf8, JsonFaults faults, string rootPath)
    {
        var copy = new ArrayBufferWriter<byte>(utf8.Length + 1);
        using var sound = new Utf8JsonWriter(copy, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var walker = new JsonFaultWalker(utf8, faults, new JsonPath(rootPath), sound);
        if (!walker.WalkRoot())
        {
            return null;
        }

        sound.Flush();
        return JsonSerializer.Deserialize(copy.WrittenSpan, CaacJson.Document);
    }

    private bool WalkRoot()
    {
        if (!Next())
        {
            return false;
        }

        var isObject = _reader.TokenType == JsonTokenType.StartObject;
        if (isObject)
        {
            WalkDocument(null);
        }
        else
        {
            RefuseKind(JsonShape.Of(typeof(CaacDocument)));
        }

        End();
        return isObject;
    }

    /// <summary>Copies the value that the reader stands at, as far as it is sound.</summary>
    /// <returns>Whether anything was copied.</returns>
    private bool WalkValue(JsonShape shape, string? name)
    {
        if (!shape.Accepts(_reader.TokenType))
        {
            RefuseKind(shape);
            return false;
        }

        switch (shape.Kind)
        {
            case JsonShapeKind.Document or JsonShapeKind.Record or JsonShapeKind.List when _reader.CurrentDepth >= MaxDepth:
                RefuseDepth();
                return false;
            case JsonShapeKind.Document:
                WalkDocument(name);
                return true;
            case JsonShapeKind.Record:
                WriteName(name);
                _sound.WriteStartObject();
                WalkMembers(shape, keepsUnread: false);
                return true;
            case JsonShapeKind.List:
                WriteName(name);
                WalkList(shape.Item);
                return true;
            default:
                if (!IsSound(shape))
                {
                    return false;
                }

                WriteName(name);
                WriteToken();
                return true;
        }
    }

    private void WalkDocument(string? name)
    {
        WriteName(name);
        _sound.WriteStartObject();
        var record = FindRecord();
        WalkMembers(JsonShape.Of(record), keepsUnread: record == typeof(OtherDocument));
    }

    /// <summary>Looks ahead for the <c>type</c>; where there is none to go by, the copy says <c>other</c>.</summary>
    private Type FindRecord()
    {
        var start = (int)_reader.TokenStartIndex;
        var ahead = new Utf8JsonReader(
            _utf8[start..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = int.MaxValue });
        var isFound = false;
        try
        {
            ahead.Read();
            isFound = CaacDocumentClassifier.TryFindType(ref ahead);
            if (!isFound)
            {
                ReportType(CaacIssueCodes.JsonTypeMissing, new(start, 0), $"The document does not say its \"type\"; one of {KindList} was expected.");
            }
        }
        catch (JsonException)
        {
            // The walk comes to the place and names the fault.
        }

        if (!isFound || ahead.TokenType != JsonTokenType.String || JsonText.Of(ref ahead) is not { } type)
        {
            _sound.WriteString(JsonShape.TypeMember, DocumentKinds.Other);
            return typeof(OtherDocument);
        }

        if (!DocumentKinds.Names.Contains(type))
        {
            var token = JsonText.TokenOf(ref ahead);
            ReportType(
                CaacIssueCodes.JsonTypeUnknown,
                token with { Start = start + token.Start },
                $"\"{JsonPath.Shorten(type)}\" is no known type of document; one of {KindList} was expected. Its members were kept as they are.");
        }

        return DocumentKinds.RecordOf(ref ahead);
    }

    private void ReportType(string code, JsonToken token, string message)
    {
        var parent = _path.Enter(JsonShape.TypeMember);
        Error(code, token, message);
        _path.Leave(parent);
    }

    private static string KindList => string.Join(", ", DocumentKinds.Names.Select(name => $"\"{name}\""));

    private void WalkMembers(JsonShape shape, bool keepsUnread)
    {
        var record = JsonText.TokenOf(ref _reader) with { Length = 0 };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var written = 0UL;
        while (Next() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (EnterMember(seen, out var name, out var parent))
            {
                if (shape.Members.TryGetValue(name, out var member))
                {
                    if (NextValue() && WalkMember(member))
                    {
                        written |= 1UL << member.Index;
                    }
                }
                else if (keepsUnread && !name.StartsWith('$'))
                {
                    if (NextValue())
                    {
                        Copy(name);
                    }
                }
                else
                {
                    Warn(CaacIssueCodes.JsonMemberUnknown, DescribeUnknown(shape, name));
                    SkipMember();
                }

                _path.Leave(parent);
            }
        }

        foreach (var member in shape.Required)
        {
            if ((written & (1UL << member.Index)) == 0)
            {
                if (!seen.Contains(member.Name))
                {
                    var parent = _path.Enter(member.Name);
                    Error(CaacIssueCodes.JsonMemberMissing, record, $"The member \"{member.Name}\" is missing.");
                    _path.Leave(parent);
                }

                WriteEmptyMember(member);
            }
        }

        _sound.WriteEndObject();
    }

    private static string DescribeUnknown(JsonShape shape, string name)
    {
        var meant = shape.Members.Keys.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        var hint = meant is null ? "" : $"; \"{meant}\" is written in another case";
        return $"No member \"{JsonPath.Shorten(name)}\" is known here{hint}. It was left out.";
    }

    private bool WalkMember(JsonMember member)
    {
        if (_reader.TokenType != JsonTokenType.Null)
        {
            return WalkValue(JsonShape.Of(member.Type), member.Name);
        }

        if (!member.IsNullable)
        {
            Error(CaacIssueCodes.JsonNull, $"{Capitalized(JsonShape.Of(member.Type).Expected)} was expected; found null.");
        }

        return false;
    }

    private void WalkList(JsonShape item)
    {
        _sound.WriteStartArray();
        for (var index = 0; Next() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var parent = _path.Enter(index);
            if (_reader.TokenType == JsonTokenType.Null)
            {
                Error(CaacIssueCodes.JsonNull, $"{Capitalized(item.Expected)} was expected; found null.");
                WriteEmptyItem(item);
            }
            else if (!WalkValue(item, null))
            {
                WriteEmptyItem(item);
            }

            _path.Leave(parent);
        }

        _sound.WriteEndArray();
    }

    /// <summary>An empty record in the place of a faulty one, so that the indexes of a list are those of the JSON; there is no empty symbol or date.</summary>
    private readonly void WriteEmptyItem(JsonShape item)
    {
        switch (item.Kind)
        {
            case JsonShapeKind.Document or JsonShapeKind.Record when _reader.CurrentDepth >= MaxDepth:
                // An empty one would lie as deep.
                break;
            case JsonShapeKind.Document:
                _sound.WriteStartObject();
                _sound.WriteString(JsonShape.TypeMember, DocumentKinds.Other);
                _sound.WriteEndObject();
                break;
            case JsonShapeKind.Record:
                _sound.WriteStartObject();
                foreach (var member in item.Required)
                {
                    WriteEmptyMember(member);
                }

                _sound.WriteEndObject();
                break;
            case JsonShapeKind.Text:
                _sound.WriteStringValue("");
                break;
        }
    }

    private readonly void WriteEmptyMember(JsonMember member) => _sound.WriteString(member.Name, "");

    private bool IsSound(JsonShape shape)
    {
        switch (shape.Kind)
        {
            case JsonShapeKind.Flag:
                return true;
            case JsonShapeKind.Number:
                if (!_reader.TryGetInt32(out _))
                {
                    Error(
                        CaacIssueCodes.JsonValueMalformed,
                        string.Create(CultureInfo.InvariantCulture, $"A whole number of at most {int.MaxValue} was expected; found {Excerpt()}."));
                    return false;
                }

                return true;
            default:
                if (!IsText())
                {
                    return false;
                }

                return shape.Kind == JsonShapeKind.Text || IsWellFormed(shape);
        }
    }

    private bool IsWellFormed(JsonShape shape)
    {
        try
        {
            shape.Check(TokenBytes());
            return true;
        }
        catch (JsonException exception)
        {
            Error(CaacIssueCodes.JsonValueMalformed, $"The value {Excerpt()} does not have the form of its member: {exception.Message}");
            return false;
        }
    }

    private void RefuseKind(JsonShape shape)
    {
        Error(CaacIssueCodes.JsonValueKind, $"{Capitalized(shape.Expected)} was expected; found {JsonText.KindOf(_reader.TokenType)}.");
        Skip();
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
