using System.CommandLine;
using Caac.Model;
using Caac.Tool.Json;
using Caac.Tool.Text;

namespace Caac.Tool.Commands;

/// <summary><c>caac validate FILE...</c>: whether a document, as text or as JSON, is valid, and where and why it is not.</summary>
internal static class ValidateCommand
{
    internal static Command Create(ToolConsole console)
    {
        var files = InputArgument.Create("FILE", "The files; - is standard input.");
        var format = OutputFormatOption.Of("text", "json");
        var command = new Command("validate", "Checks documents, as text or as JSON. Exit code: 0 valid; 1 errors; 2 where a file is unreadable or the call is wrong.") { files, format };
        command.SetAction(call => Run(call.GetRequiredValue(files), call.GetValue(format), console));
        return command;
    }

    private static int Run(string[] files, OutputFormat format, ToolConsole console)
    {
        using IReport<CheckedFile> report = format == OutputFormat.Text
            ? new ValidateTextReport(console)
            : new ValidateJsonReport(new JsonOutput(console, format, files.Length > 1));
        var exitCode = ExitCode.Success;
        foreach (var file in SourceFile.ReadAll(files, console))
        {
            if (file is null)
            {
                exitCode = ExitCode.Failure;
                continue;
            }

            var result = DocumentCheck.Run(file.Bytes);
            report.Add(file.Name, result);
            if (result.Issues.Any(issue => issue.Severity == IssueSeverity.Error))
            {
                exitCode = Math.Max(exitCode, ExitCode.Invalid);
            }
        }

        return exitCode;
    }
}
