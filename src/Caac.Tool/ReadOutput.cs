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
    /// <param name="utf8">A JSON text that is no array.</param>
    /// <param name="document">The document, with blanks for all that stands before it, so that its places are those of the whole.</param>
    internal static bool TryFindDocument(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out byte[]? document)
    {
        document = null;
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
                var (isSource, isDocument, isType) = (reader.ValueTextEquals("source"), reader.ValueTextEquals("document"), reader.ValueTextEquals("type"));
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (isType)
                {
                    return false;
                }

                hasSource |= isSource;
                range = isDocument ? start..(int)reader.BytesConsumed : range;
            }
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

        document = [.. BlanksFor(utf8[..found.Start.Value]), .. utf8[found]];
        return true;
    }

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
