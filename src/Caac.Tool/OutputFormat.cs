using System.CommandLine;

namespace Caac.Tool;

/// <summary>How a command prints; the names, in lower case, are the values of <c>--format</c>.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON text, indented.</summary>
    Json,

    /// <summary>One JSON text a line.</summary>
    Jsonl,
}

internal static class OutputFormatOption
{
    internal static Option<OutputFormat> Of(params string[] names)
    {
        var option = new Option<OutputFormat>("--format")
        {
            Description = "Output format [default: text]",
        };
        return option.AcceptOnlyFromAmong(names);
    }
}
