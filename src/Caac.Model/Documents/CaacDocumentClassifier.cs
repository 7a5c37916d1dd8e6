using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Tells System.Text.Json which record a JSON document is read into, by its <c>type</c>, wherever that stands among the members.</summary>
public sealed class CaacDocumentClassifier : JsonTypeClassifierFactory<CaacDocument>
{
    /// <inheritdoc/>
    public override JsonTypeClassifier CreateJsonClassifier(JsonTypeClassifierContext context, JsonSerializerOptions options) =>
        static (ref Utf8JsonReader reader) => Classify(ref reader);

    /// <summary>The record for the document that the reader stands at; it is left inside the document.</summary>
    /// <exception cref="JsonException">There is no <c>type</c>, or no object.</exception>
    internal static Type Classify(ref Utf8JsonReader reader) =>
        TryFindType(ref reader)
            ? reader.TokenType == JsonTokenType.String ? DocumentKinds.RecordOf(ref reader) : throw new JsonException("A JSON string was expected as the \"type\" of a document.")
            : throw new JsonException("A document was expected: a JSON object with a \"type\".");

    /// <summary>Moves the reader from the start of a document to the value of its <c>type</c>.</summary>
    /// <exception cref="JsonException">The text before it is not JSON.</exception>
    internal static bool TryFindType(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = DocumentKinds.IsText(ref reader, "type");
            reader.Read();
            if (isType)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
