using Caac.Model;

namespace Caac.Tool.Json;

/// <summary><c>{"source", "issues"}</c>.</summary>
internal sealed class ValidateJsonReport(JsonOutput output) : IReport<IReadOnlyList<CaacIssue>>
{
    public void Add(string source, IReadOnlyList<CaacIssue> result) => output.WriteObject(writer =>
    {
        writer.WriteString("source", source);
        IssuesJson.Write(writer, result);
    });

    public void Dispose() => output.Dispose();
}
