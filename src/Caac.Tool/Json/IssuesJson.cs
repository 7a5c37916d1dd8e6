using System.Text.Json;
using Caac.Model;

namespace Caac.Tool.Json;

internal static class IssuesJson
{
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<CaacIssue> issues)
    {
        writer.WriteStartArray("issues");
        foreach (var issue in issues)
        {
            JsonSerializer.Serialize(writer, issue, JsonTypes.Issue);
        }

        writer.WriteEndArray();
    }
}
