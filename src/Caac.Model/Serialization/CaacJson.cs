using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>Documents as JSON. The format is described in <c>docs/json-format.md</c>.</summary>
public static class CaacJson
{
    /// <summary>The records of this package, empty lists left out.</summary>
    internal static IJsonTypeInfoResolver Records { get; } = CaacJsonContext.Default.WithAddedModifier(EmptyLists.Omit);

    /// <summary>
    /// Options that cannot be changed, for the types of this package: compact text, members in the order of the contract, letters such as
    /// <c>é</c> as they are, nulls and empty lists left out.
    /// </summary>
    /// <remarks>
    /// Quotes and angle brackets are written as they are, too: do not paste the text into HTML. For your own types beside ours see
    /// <see cref="CaacJsonOptionsExtensions.AddCaacModel"/>.
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Make(indented: false);

    /// <summary>As <see cref="Options"/>, each member on a line of its own, for people; lines end with <c>\n</c> everywhere.</summary>
    public static JsonSerializerOptions Indented { get; } = Make(indented: true);

    private static JsonTypeInfo<CaacDocument> Document { get; } = Options.GetTypeInfo<CaacDocument>();

    /// <summary>Writes a document as compact JSON.</summary>
    /// <param name="document">The document.</param>
    /// <returns>One line of JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The document holds what JSON cannot: a language that is none of the six, or an unread member with half a surrogate pair.
    /// </exception>
    public static string Write(CaacDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, Document);
    }

    /// <summary>Writes a document as compact JSON in UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Write" path="/*[not(self::summary)]"/>
    public static byte[] WriteUtf8(CaacDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.SerializeToUtf8Bytes(document, Document);
    }

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Records,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}
