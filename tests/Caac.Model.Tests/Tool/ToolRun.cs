using System.Text;
using System.Text.Json.Nodes;
using Caac.Model;

namespace Caac.Tool;

/// <summary>One call of the tool, inside the test's own process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal static readonly string Letter = Repository.PathOf("tests/Corpus/S-2021-384.txt");
    internal static readonly string Toolkit = Repository.PathOf("tests/Corpus/S-AC.51-2007-2.txt");

    internal JsonNode Json => JsonNode.Parse(Output)!;

    internal JsonNode[] JsonLines => [.. Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!)];

    internal string[] Lines => Output.TrimEnd('\n').Split('\n');

    internal static ToolRun Of(params string[] args) => OfInput([], args);

    internal static ToolRun OfInput(string input, params string[] args) => OfInput(Encoding.UTF8.GetBytes(input), args);

    internal static ToolRun OfInput(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var console = new ToolConsole(new MemoryStream(input), output, error);
        var exitCode = CommandLine.Run(args, console);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
