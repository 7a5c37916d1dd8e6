using System.CommandLine;

namespace Caac.Tool;

internal static class FilesArgument
{
    internal static Argument<string[]> Create() => new("FILE")
    {
        Description = "The files; - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
