using System.Text;

namespace Caac.Model.Serialization;

/// <summary>Turns byte offsets, asked for in ascending order, into places: one pass over the bytes for all of them.</summary>
internal ref struct JsonPlaces(ReadOnlySpan<byte> utf8, JsonOrigin origin)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private long _start = origin.Start;
    private int _line = origin.Line;
    private int _column = origin.Column;
    private int _offset;

    /// <summary>The place of a token.</summary>
    internal SourceSpan Of(int offset, int length)
    {
        MoveTo(offset);
        return new()
        {
            Start = (int)Math.Min(_start, int.MaxValue),
            Length = Encoding.UTF8.GetCharCount(_utf8.Slice(offset, length)),
            Line = _line,
            Column = _column,
        };
    }

    /// <summary>Where a text begins that follows at this offset.</summary>
    internal JsonOrigin OriginAt(int offset, string path)
    {
        MoveTo(offset);
        return new(_start, _line, _column, path);
    }

    private void MoveTo(int offset)
    {
        var passed = _utf8[_offset..offset];
        _offset = offset;
        var count = Encoding.UTF8.GetCharCount(passed);
        _start += count;
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += passed.Count((byte)'\n');
            _column = 1 + Encoding.UTF8.GetCharCount(passed[(last + 1)..]);
        }
        else
        {
            _column += count;
        }
    }
}
