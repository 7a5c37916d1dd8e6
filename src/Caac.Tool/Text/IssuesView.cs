using System.Globalization;
using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>Issues as compilers print them: place, severity, code, message.</summary>
internal static class IssuesView
{
    internal static void Write(IAnsiConsole console, string source, IReadOnlyList<CaacIssue> issues)
    {
        if (issues.Count == 0)
        {
            return;
        }

        Page.Heading(console, string.Create(CultureInfo.InvariantCulture, $"Issues ({issues.Count})"));
        WriteLines(console, source, issues);
    }

    /// <summary>One line for each issue: never wrapped, so that editors and scripts find the place.</summary>
    internal static void WriteLines(IAnsiConsole console, string source, IReadOnlyList<CaacIssue> issues)
    {
        var writer = console.Profile.Out.Writer;
        foreach (var issue in issues)
        {
            var place = issue.Span is { } span ? $"{source}:{span}" : source;
            var isError = issue.Severity == IssueSeverity.Error;
            var path = issue.Path is null ? "" : $" ({issue.Path})";
            writer.Write(Words.Printable($"{place}: "));
            console.Write(isError ? new Markup("error", Page.Error) : new Markup("warning", Page.Warning));
            writer.WriteLine(Words.Printable($" {issue.Code}: {issue.Message}{path}"));
        }
    }
}
