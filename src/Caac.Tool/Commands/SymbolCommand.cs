using System.CommandLine;
using Caac.Model;
using Caac.Tool.Json;
using Caac.Tool.Text;

namespace Caac.Tool.Commands;

/// <summary><c>caac symbol SYMBOL...</c>: what a document symbol says. A text that is no symbol is an answer too, not a failure.</summary>
internal static class SymbolCommand
{
    internal static Command Create(ToolConsole console)
    {
        var symbols = InputArgument.Create("SYMBOL", "The symbols, such as S/2021/384; - reads one a line from standard input.");
        var format = OutputFormatOption.Of("text", "json", "jsonl");
        var command = new Command("symbol", "Explains document symbols. Exit code: 0 on any text; 2 where the call is wrong.") { symbols, format };
        command.SetAction(call => Run(call.GetRequiredValue(symbols), call.GetValue(format), console));
        return command;
    }

    private static int Run(string[] symbols, OutputFormat format, ToolConsole console)
    {
        var isSeveral = symbols.Length > 1 || SourceFile.IsStandardInput(symbols[0]);
        using IReport<SymbolAnswer> report = format == OutputFormat.Text
            ? new SymbolTextReport(console)
            : new SymbolJsonReport(new JsonOutput(console, format, isSeveral));
        foreach (var (input, line) in symbols.SelectMany(symbol => SourceFile.IsStandardInput(symbol) ? LinesOf(console.Input) : [(symbol, null)]))
        {
            DocumentSymbol.TryParseAll(input, DocumentSymbolStyles.Any, out var result);
            report.Add(input, new SymbolAnswer(result, line));
        }

        return ExitCode.Success;
    }

    private static IEnumerable<(string Text, int? Number)> LinesOf(Stream input)
    {
        using var reader = new StreamReader(input, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            yield return (line, number);
        }
    }
}
