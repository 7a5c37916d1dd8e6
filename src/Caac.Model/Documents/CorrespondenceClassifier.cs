using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caac.Model;

/// <summary>Tells System.Text.Json which record a letter of any kind is read into, by its <c>type</c>, wherever that stands among the members.</summary>
/// <remarks>Without it, a letter in a member of the type <see cref="Correspondence"/> would lose what only its kind has.</remarks>
public sealed class CorrespondenceClassifier : JsonTypeClassifierFactory<Correspondence>
{
    /// <inheritdoc/>
    public override JsonTypeClassifier CreateJsonClassifier(JsonTypeClassifierContext context, JsonSerializerOptions options) =>
        static (ref Utf8JsonReader reader) =>
            CaacDocumentClassifier.Classify(ref reader) is var record && record.IsSubclassOf(typeof(Correspondence))
                ? record
                : throw new JsonException("A letter was expected as the \"type\" of the document.");
}
