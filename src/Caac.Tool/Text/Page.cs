using Spectre.Console;
using Spectre.Console.Rendering;

namespace Caac.Tool.Text;

/// <summary>The few shapes that every view is made of.</summary>
internal static class Page
{
    internal static readonly Style Plain = Style.Plain;
    internal static readonly Style Strong = new(decoration: Decoration.Bold);
    internal static readonly Style Faint = new(Color.Grey);
    internal static readonly Style Accent = new(Color.Teal, decoration: Decoration.Bold);
    internal static readonly Style Warning = new(Color.Olive);
    internal static readonly Style Error = new(Color.Maroon);

    private const int Indent = 2;

    /// <summary>A text as a terminal may show it: a document that came from anywhere moves no cursor and changes no colour.</summary>
    internal static Spectre.Console.Text Words(string text, Style? style = null) => new(Printable(text), style ?? Plain);

    internal static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source[i] is '\n' or '\t' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
            }
        }) : text;

    internal static void Heading(IAnsiConsole console, string heading)
    {
        console.WriteLine();
        console.Write(new TrimmedLines(Words(heading, Strong)));
    }

    /// <summary>A row of a name and a value; no row where there is no value.</summary>
    internal static IEnumerable<IRenderable[]> Field(string name, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [[Words(name, Faint), Words(value)]];

    /// <summary>Prints rows of columns, the last of which wraps.</summary>
    internal static void Columns(IAnsiConsole console, IReadOnlyList<IRenderable[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var grid = new Grid();
        for (var i = 0; i < rows[0].Length; i++)
        {
            var column = new GridColumn { Padding = new Padding(i == 0 ? Indent : 0, 0, Indent, 0) };
            grid.AddColumn(i < rows[0].Length - 1 ? column.NoWrap() : column);
        }

        foreach (var row in rows)
        {
            grid.AddRow(row);
        }

        console.Write(new TrimmedLines(grid));
    }
}
