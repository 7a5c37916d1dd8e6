using Spectre.Console.Rendering;

namespace Caac.Tool.Text;

/// <summary>
/// Rows of columns without lines between them, the last of which wraps between words. The table of the console library takes milliseconds
/// for a paragraph, and fills each line with blanks to its end.
/// </summary>
internal sealed class Columns(int indent, IReadOnlyList<Words[]> rows) : IRenderable
{
    private const int Gap = 2;

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Width) + Gap).ToArray();
        var pen = new Pen(maxWidth, indent + widths.Sum());
        foreach (var row in rows)
        {
            pen.Skip(indent);
            for (var column = 0; column < widths.Length; column++)
            {
                pen.Write(row[column]);
                pen.Skip(widths[column] - row[column].Width);
            }

            pen.WriteWrapped(row[^1]);
            pen.EndLine();
        }

        return pen.Segments;
    }
}
