using System.CommandLine;
using System.CommandLine.Invocation;
using Caac.Tool.Commands;

namespace Caac.Tool;

/// <summary>The commands of the tool, and what becomes of a wrong call or a reader that has gone.</summary>
internal static class CommandLine
{
    internal static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        var root = new RootCommand("Reads, checks and explains the documents of the UN Working Group on Children and Armed Conflict.")
        {
            ReadCommand.Create(console),
            ValidateCommand.Create(console),
            FindCommand.Create(console),
            SymbolCommand.Create(console),
            SchemaCommand.Create(console),
        };

        // A symbol or a file name that begins with @ is what it is, not a file of arguments.
        var call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction)
        {
            foreach (var error in call.Errors)
            {
                console.Error.WriteLine($"caac: {error.Message}");
            }

            console.Error.WriteLine("Try 'caac --help'.");
            return ExitCode.Failure;
        }

        try
        {
            using var help = new StreamWriter(console.Output, leaveOpen: true);
            var exitCode = call.Invoke(new InvocationConfiguration { Output = help, Error = console.Error, EnableDefaultExceptionHandler = false });
            help.Flush();
            console.Output.Flush();
            return exitCode;
        }
        catch (IOException exception) when (ToolConsole.IsBrokenPipe(exception))
        {
            return ExitCode.BrokenPipe;
        }
        catch (IOException exception)
        {
            console.Error.WriteLine($"caac: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
