using System.Text;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>Text in one or several styles, as a terminal may show it.</summary>
internal sealed class Words
{
    internal const char NoBreak = '\u00A0';

    private readonly List<(string Text, Style Style)> _runs = [];

    internal Words(string text, Style? style = null) => Then(text, style);

    internal IReadOnlyList<(string Text, Style Style)> Runs => _runs;

    /// <summary>The number of columns that the text takes up; East Asian characters take two.</summary>
    internal int Width => _runs.Sum(run => WidthOf(run.Text));

    /// <summary>A list of names, each of which stays on one line: a resolution is not parted from its year.</summary>
    internal static string List<T>(IEnumerable<T> names) => string.Join(", ", names.Select(name => $"{name}".Replace(' ', NoBreak)));

    internal static int WidthOf(string text) => Ascii.IsValid(text) ? text.Length : text.GetCellWidth();

    /// <summary>A document that came from anywhere moves no cursor and changes no colour.</summary>
    internal static string Printable(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(character => character is '\n' or '\t' ? ' ' : char.IsControl(character) ? '\uFFFD' : character))
        : text;

    internal Words Then(string text, Style? style = null)
    {
        _runs.Add((Printable(text), style ?? Style.Plain));
        return this;
    }
}
