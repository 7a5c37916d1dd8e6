using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>The few shapes that every view is made of.</summary>
internal static class Page
{
    internal static readonly Style Strong = new(decoration: Decoration.Bold);
    internal static readonly Style Faint = new(Color.Grey);
    internal static readonly Style Accent = new(Color.Teal, decoration: Decoration.Bold);
    internal static readonly Style Warning = new(Color.Olive);
    internal static readonly Style Error = new(Color.Maroon);

    private const int Indent = 2;

    internal static void Heading(IAnsiConsole console, string heading)
    {
        console.WriteLine();
        Line(console, new Words(heading, Strong));
    }

    /// <summary>A line, or several where it is long, from the left edge.</summary>
    internal static void Line(IAnsiConsole console, Words words) => console.Write(new Columns(0, [[words]]));

    /// <summary>A row of a name and a value; no row where there is no value.</summary>
    internal static IEnumerable<Words[]> Field(string name, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [[new Words(name, Faint), new Words(value)]];

    /// <summary>Rows of columns, the last of which wraps.</summary>
    internal static void Table(IAnsiConsole console, IReadOnlyList<Words[]> rows) => console.Write(new Columns(Indent, rows));
}
