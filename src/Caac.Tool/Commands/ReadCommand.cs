using System.CommandLine;
using Caac.Model.Reading;
using Caac.Tool.Json;
using Caac.Tool.Text;

namespace Caac.Tool.Commands;

/// <summary><c>caac read FILE...</c>: what a document says, what is odd about the copy, and where each value stands.</summary>
internal static class ReadCommand
{
    internal static Command Create(ToolConsole console)
    {
        var files = InputArgument.Create("FILE", "The files; - is standard input.");
        var format = OutputFormatOption.Of("text", "json", "jsonl");
        var command = new Command("read", "Reads documents, as they came out of a PDF, into records. Exit code: 0 on any content; 2 where a file is unreadable or the call is wrong.") { files, format };
        command.SetAction(call => Run(call.GetRequiredValue(files), call.GetValue(format), console));
        return command;
    }

    private static int Run(string[] files, OutputFormat format, ToolConsole console)
    {
        using IReport<DocumentReadResult> report = format == OutputFormat.Text
            ? new ReadTextReport(console)
            : new ReadJsonReport(new JsonOutput(console, format, files.Length > 1));
        var exitCode = ExitCode.Success;
        foreach (var file in SourceFile.ReadAll(files, console))
        {
            if (file is null)
            {
                exitCode = ExitCode.Failure;
                continue;
            }

            report.Add(file.Name, DocumentReader.Default.Read(file.Bytes));
        }

        return exitCode;
    }
}
