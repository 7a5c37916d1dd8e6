using System.CommandLine;
using Caac.Model;
using Caac.Tool.Json;
using Caac.Tool.Text;

namespace Caac.Tool.Commands;

/// <summary><c>caac find FILE...</c>: where files of any size cite something. A file that cites nothing is an answer too, not a failure.</summary>
internal static class FindCommand
{
    internal static Command Create(ToolConsole console)
    {
        var files = InputArgument.Create("FILE", "The files, of any size; - is standard input.");
        var format = OutputFormatOption.Of("text", "jsonl");
        var command = new Command("find", "Finds what files cite: symbols, resolutions, paragraphs.") { files, format };
        command.SetAction(call => Run(call.GetRequiredValue(files), call.GetValue(format), console));
        return command;
    }

    private static int Run(string[] files, OutputFormat format, ToolConsole console)
    {
        using IFindReport report = format == OutputFormat.Text ? new FindTextReport(console) : new FindJsonReport(new JsonOutput(console, format, isSeveral: true));
        var exitCode = ExitCode.Success;
        foreach (var name in files)
        {
            if (!TryFind(name, report, console))
            {
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }

    private static bool TryFind(string name, IFindReport report, ToolConsole console)
    {
        using var stream = SourceFile.Open(name, console);
        if (stream is null)
        {
            return false;
        }

        report.Begin(name);
        var citations = CitationFinder.Enumerate(new Utf8Input(stream));
        bool? found;
        while ((found = MoveNext(ref citations, name, console)) == true)
        {
            report.Add(citations.Current);
        }

        return found is not null;
    }

    // Null where the file cannot be read on. What writes is not guarded: a fault of the output is no fault of the file.
    private static bool? MoveNext(ref StreamCitationEnumerator citations, string name, ToolConsole console)
    {
        try
        {
            return citations.MoveNext();
        }
        catch (Exception exception) when (SourceFile.IsUnreadable(exception))
        {
            SourceFile.SayUnreadable(name, exception, console);
            return null;
        }
    }
}
