using System.Globalization;
using Caac.Model;

namespace Caac.Tool.Text;

/// <summary>Issues and a verdict for each file, as a compiler prints them.</summary>
internal sealed class ValidateTextReport(ToolConsole console) : IReport<CheckedFile>
{
    private readonly TextPage _page = new(console);

    public void Add(string source, CheckedFile result)
    {
        IssuesView.WriteLines(_page.Canvas, source, result.Issues);
        var errors = result.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
        var warnings = result.Issues.Count - errors;
        var verdict = (errors, warnings) switch
        {
            (0, 0) when result.IsEmpty => "no documents",
            (0, 0) => "valid",
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"valid, {warnings} {Plural("warning", warnings)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{errors} {Plural("error", errors)}, {warnings} {Plural("warning", warnings)}"),
        };
        _page.Writer.WriteLine(Words.Printable($"{source}: {verdict}"));
        _page.Flush();
    }

    public void Dispose() => _page.Dispose();

    private static string Plural(string noun, int count) => count == 1 ? noun : $"{noun}s";
}
