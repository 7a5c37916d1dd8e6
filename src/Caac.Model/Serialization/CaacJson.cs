using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Caac.Model.Serialization;

/// <summary>Documents as JSON. The format is described in <c>docs/json-format.md</c>.</summary>
public static class CaacJson
{
    /// <summary>The records of this package, empty lists left out.</summary>
    internal static IJsonTypeInfoResolver Records { get; } = CaacJsonContext.Default.WithAddedModifier(EmptyLists.Omit).WithAddedModifier(RecordMakers.Use);

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

    private static CaacJsonReadOptions DefaultRead { get; } = new();

    internal static JsonTypeInfo<CaacDocument> Document { get; } = Options.GetTypeInfo<CaacDocument>();

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

    /// <summary>Reads a document with the default limits. No content makes this throw.</summary>
    /// <param name="utf8">JSON in UTF-8; a byte order mark is a warning.</param>
    /// <returns>What is sound of the document, and all that is not.</returns>
    public static CaacJsonResult Read(ReadOnlySpan<byte> utf8) => Read(utf8, null);

    /// <summary>Reads a document. No content makes this throw.</summary>
    /// <param name="utf8">JSON in UTF-8; a byte order mark is a warning.</param>
    /// <param name="options">Limits and strictness; null for the default ones.</param>
    /// <returns>What is sound of the document, and all that is not.</returns>
    public static CaacJsonResult Read(ReadOnlySpan<byte> utf8, CaacJsonReadOptions? options) =>
        JsonDocumentReader.Read(utf8, options ?? DefaultRead, JsonOrigin.Document);

    /// <summary>Reads a document with the default limits. No content makes this throw.</summary>
    /// <param name="json">JSON.</param>
    /// <returns>What is sound of the document, and all that is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static CaacJsonResult Read(string json) => Read(json, null);

    /// <summary>Reads a document. No content makes this throw.</summary>
    /// <param name="json">JSON.</param>
    /// <param name="options">Limits and strictness; null for the default ones.</param>
    /// <returns>What is sound of the document, and all that is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static CaacJsonResult Read(string json, CaacJsonReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonDocumentReader.Read(json, options ?? DefaultRead);
    }

    /// <summary>Reads a document from a stream to its end. No content makes this throw.</summary>
    /// <param name="utf8">JSON in UTF-8; a byte order mark is a warning. At most <see cref="CaacJsonReadOptions.MaxLength"/> bytes are kept in memory.</param>
    /// <param name="options">Limits and strictness; null for the default ones.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What is sound of the document, and all that is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<CaacJsonResult> ReadAsync(Stream utf8, CaacJsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return JsonStreamReader.ReadAsync(utf8, options ?? DefaultRead, cancellationToken);
    }

    /// <summary>
    /// Reads many documents, one after the other: JSON Lines, or the items of a JSON array. No content makes this throw.
    /// </summary>
    /// <param name="utf8">UTF-8, of any length: one document is in memory at a time.</param>
    /// <param name="options">Limits, of each document, and strictness; null for the default ones.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// A result for each line that is not blank, or for each item. Places are those in the whole stream; the path of an item begins with its
    /// index: <c>$[3].title</c>. A faulty line does not touch the next; an array that is no JSON ends at the fault.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<CaacJsonResult> ReadManyAsync(
        Stream utf8, CaacJsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return JsonStreamReader.ReadManyAsync(utf8, options ?? DefaultRead, cancellationToken);
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
