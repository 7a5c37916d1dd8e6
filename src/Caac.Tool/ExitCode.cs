namespace Caac.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>A file was checked and has errors.</summary>
    internal const int Invalid = 1;

    /// <summary>A file is unreadable, or the call is wrong.</summary>
    internal const int Failure = 2;

    /// <summary>The reader of the output has gone: what a shell reports of a program that such a pipe ends.</summary>
    internal const int BrokenPipe = 141;
}
