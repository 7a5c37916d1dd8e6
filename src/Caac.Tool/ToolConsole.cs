using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Caac.Tool;

/// <summary>Where the tool reads and writes. Data goes to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class ToolConsole : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private const int UnixStandardOutput = 1;
    private const int UnixBrokenPipe = 32;

    internal ToolConsole(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = new BufferedStream(output, BufferSize);
        Error = error;
    }

    internal Stream Input { get; }

    internal Stream Output { get; }

    internal TextWriter Error { get; }

    /// <summary>The width of the terminal that shows <see cref="Output"/>; null where none does.</summary>
    internal int? TerminalWidth { get; private init; }

    /// <summary>Whether someone at a terminal waits for each line.</summary>
    internal bool IsInteractive { get; private init; }

    /// <summary>Shows what was written so far, where someone looks on.</summary>
    internal void FlushIfAwaited()
    {
        if (IsInteractive)
        {
            Output.Flush();
        }
    }

    public static ToolConsole OfProcess() => new(Console.OpenStandardInput(), OpenOutput(), OpenError())
    {
        TerminalWidth = Console.IsOutputRedirected ? null : Console.WindowWidth,
        IsInteractive = !Console.IsOutputRedirected || !Console.IsInputRedirected,
    };

    public static bool IsBrokenPipe(IOException exception) => !OperatingSystem.IsWindows() && exception.HResult == UnixBrokenPipe;

    public void Dispose()
    {
        Input.Dispose();
        Error.Dispose();
    }

    // The stream of the console ignores that the reader of a pipe has gone, and the work would go on for nobody. A file must be
    // written at the place that it shares with other programs, which only the stream of the console does.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(UnixStandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static StreamWriter OpenError() =>
        new(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
