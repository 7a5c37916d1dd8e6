using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Caac.Tool;

/// <summary>What <c>caac read --format json</c> printed of one file, handed back to the tool.</summary>
internal static class ReadOutput
{
    /// <summary>The JSON path of the document in it.</summary>
    internal const string DocumentPath = "$.document";

    private const byte FourByteLead = 0xF0;

    /// <summary>Finds the document in such an object: it has a <c>source</c> and a <c>document</c>, and no <c>type</c>, which every document has.</summary>
    /// <param name="json">A JSON text that is no array.</param>
    /// <param name="document">The document, with blanks for all that stands before it, so that its places are those of the whole.</param>
    internal static bool TryFindDocument(ReadOnlySpan<byte> json, [NotNullWhen(true)] out byte[]? document)
    {
        document = null;
        var utf8 = JsonInput.WithoutMark(json);
        var range = default(Range?);
        var hasSource = false;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = NameOf(ref reader);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (name == "type")
                {
                    return false;
                }

                hasSource |= name == "source";
                range = name == "document" ? start..(int)reader.BytesConsumed : range;
            }

            // Throws where something follows.
            reader.Read();
        }
        catch (JsonException)
        {
            // The reader of documents says what is wrong with it, and where.
            return false;
        }

        if (!hasSource || range is not { } found)
        {
            return false;
        }

        document = [.. json[..^utf8.Length], .. BlanksFor(utf8[..found.Start.Value]), .. utf8[found]];
        return true;
    }

    // Null for a name that is none of the three, be it no text at all.
    private static string? NameOf(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? null
        : reader.ValueTextEquals("source") ? "source"
        : reader.ValueTextEquals("document") ? "document"
        : reader.ValueTextEquals("type") ? "type"
        : null;

    // A blank for each UTF-16 code unit: that is what columns count.
    private static byte[] BlanksFor(ReadOnlySpan<byte> utf8)
    {
        var blanks = new List<byte>(utf8.Length);
        foreach (var unit in utf8)
        {
            if (unit is (byte)'\n' or (byte)'\r')
            {
                blanks.Add(unit);
            }
            else if ((unit & 0xC0) != 0x80)
            {
                blanks.Add((byte)' ');
                if (unit >= FourByteLead)
                {
                    blanks.Add((byte)' ');
                }
            }
        }

        return [.. blanks];
    }
}
