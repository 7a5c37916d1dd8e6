using System.Text.Json;
using Caac.Model.Reading;

namespace Caac.Tool.Json;

/// <summary><c>{"source", "document", "issues", "provenance"}</c>.</summary>
internal sealed class ReadJsonReport(JsonOutput output) : IReport<DocumentReadResult>
{
    public void Add(string source, DocumentReadResult result) => output.WriteObject(writer =>
    {
        writer.WriteString("source", source);
        writer.WritePropertyName("document");
        JsonSerializer.Serialize(writer, result.Document, JsonTypes.Document);
        IssuesJson.Write(writer, result.Issues);
        WriteProvenance(writer, result.Provenance);
    });

    public void Dispose() => output.Dispose();

    private static void WriteProvenance(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteStartObject("provenance");
        foreach (var value in provenance)
        {
            writer.WriteStartObject(value.Path);
            writer.WriteStartArray("spans");
            foreach (var span in value.Spans)
            {
                JsonSerializer.Serialize(writer, span, JsonTypes.Span);
            }

            writer.WriteEndArray();
            if (value.IsInferred)
            {
                writer.WriteBoolean("inferred", true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
