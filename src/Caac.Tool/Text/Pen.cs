using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Caac.Tool.Text;

/// <summary>Writes words one after the other, line under line. Blanks are written only where a word follows.</summary>
/// <param name="width">The length of a line.</param>
/// <param name="margin">Where a wrapped line goes on.</param>
internal sealed class Pen(int width, int margin)
{
    private readonly List<Segment> _segments = [];
    private readonly StringBuilder _text = new();
    private Style _style = Style.Plain;
    private int _column;
    private int _blanks;

    internal IReadOnlyList<Segment> Segments => _segments;

    internal void Skip(int blanks) => _blanks += blanks;

    internal void Write(Words words)
    {
        foreach (var (text, style) in words.Runs)
        {
            Write(text, style);
        }
    }

    internal void WriteWrapped(Words words)
    {
        foreach (var (text, style) in words.Runs)
        {
            var isFirst = true;
            foreach (var word in text.Split(' '))
            {
                Skip(isFirst ? 0 : 1);
                isFirst = false;
                if (_column + _blanks + Words.WidthOf(word) > width && _column > margin)
                {
                    EndLine();
                    Skip(margin);
                }

                Write(word, style);
            }
        }
    }

    internal void EndLine()
    {
        EndSegment();
        _segments.Add(Segment.LineBreak);
        _column = 0;
        _blanks = 0;
    }

    private void Write(string text, Style style)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!style.Equals(_style))
        {
            EndSegment();
            _style = style;
        }

        _text.Append(' ', _blanks).Append(text.Replace(Words.NoBreak, ' '));
        _column += _blanks + Words.WidthOf(text);
        _blanks = 0;
    }

    private void EndSegment()
    {
        if (_text.Length > 0)
        {
            _segments.Add(new Segment(_text.ToString(), _style));
            _text.Clear();
        }
    }
}
