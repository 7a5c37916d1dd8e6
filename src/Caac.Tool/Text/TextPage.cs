using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>Text for standard output: styled and as wide as the terminal, or plain and of one width where there is none.</summary>
internal sealed class TextPage : IAnsiConsoleOutput, IDisposable
{
    private const int PlainWidth = 100;
    private const int LeastWidth = 40;

    private readonly ToolConsole _console;

    // Held back, for the console library flushes after every word.
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    internal TextPage(ToolConsole console)
    {
        _console = console;
        Canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = this,
            Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
    }

    /// <summary>What the views write on.</summary>
    internal IAnsiConsole Canvas { get; }

    public TextWriter Writer => _text;

    public bool IsTerminal => _console.TerminalWidth is not null;

    public int Width => Math.Max(_console.TerminalWidth ?? PlainWidth, LeastWidth);

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
        // Always UTF-8, as all that the tool prints.
    }

    /// <summary>Moves what was written so far to standard output.</summary>
    internal void Flush()
    {
        _console.Output.Write(Encoding.UTF8.GetBytes(_text.ToString()));
        _text.GetStringBuilder().Clear();
        _console.FlushIfAwaited();
    }

    public void Dispose() => _text.Dispose();
}
