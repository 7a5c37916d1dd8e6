using Spectre.Console.Rendering;

namespace Caac.Tool.Text;

/// <summary>Something printed without the blanks that a table leaves at the end of its lines.</summary>
internal sealed class TrimmedLines(IRenderable inner) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in Segment.SplitLines(inner.Render(options, maxWidth)))
        {
            var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
            for (var i = 0; i <= last; i++)
            {
                yield return i < last ? line[i] : new Segment(line[i].Text.TrimEnd(), line[i].Style);
            }

            yield return Segment.LineBreak;
        }
    }
}
