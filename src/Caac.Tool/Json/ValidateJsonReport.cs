namespace Caac.Tool.Json;

/// <summary><c>{"source", "issues"}</c>.</summary>
internal sealed class ValidateJsonReport(JsonOutput output) : IReport<CheckedFile>
{
    public void Add(string source, CheckedFile result) => output.WriteObject(writer =>
    {
        writer.WriteString("source", source);
        IssuesJson.Write(writer, result.Issues);
    });

    public void Dispose() => output.Dispose();
}
