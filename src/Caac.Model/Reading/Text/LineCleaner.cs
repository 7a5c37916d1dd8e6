using System.Buffers;
using System.Runtime.InteropServices;

namespace Caac.Model.Reading;

/// <summary>
/// Takes one line of the source apart: words with single blanks and plain marks; what was type or Markdown is noted and left out.
/// Bold type may run over several lines of a paragraph; everything else ends with its line.
/// </summary>
internal sealed class LineCleaner(string text)
{
    private const int LongestLink = 400;
    private const int LongestTag = 20;
    private const int LongestItalics = 200;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,.;:()/'\"-&%!?+=$@{}|~^");

    private readonly List<FlowText.Segment> _segments = [];
    private readonly List<TextRange> _bold = [];
    private readonly List<int> _glued = [];
    private readonly List<TextRange> _links = [];
    private char[] _chars = new char[256];
    private int _length;
    private int _boldStart = -1;
    private int _linkStart = -1;
    private int _linkEnd = -1;
    private bool _italic;
    private bool _gap;

    internal ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    internal ReadOnlySpan<FlowText.Segment> Segments => CollectionsMarshal.AsSpan(_segments);

    internal ReadOnlySpan<TextRange> Bold => CollectionsMarshal.AsSpan(_bold);

    internal ReadOnlySpan<int> Glued => CollectionsMarshal.AsSpan(_glued);

    internal ReadOnlySpan<TextRange> Links => CollectionsMarshal.AsSpan(_links);

    /// <summary>1 to 6 for a Markdown heading, otherwise 0.</summary>
    internal int HeadingLevel { get; private set; }

    internal bool IsBullet { get; private set; }

    /// <summary>The number of control characters seen in all lines: text has none.</summary>
    internal int ControlCharacters { get; private set; }

    internal void Clean(TextRange raw)
    {
        _segments.Clear();
        _bold.Clear();
        _glued.Clear();
        _links.Clear();
        _length = 0;
        _gap = false;
        (_linkStart, _linkEnd) = _linkEnd > raw.Start ? (0, _linkEnd) : (-1, -1);
        _boldStart = _boldStart >= 0 ? 0 : -1;
        (HeadingLevel, IsBullet) = (0, false);

        var start = SkipOpening(raw);
        if (IsRule(start, raw.End))
        {
            start = raw.End;
        }

        CopyWords(start, raw.End);
        EndBoldAtLineEnd();
        if (_length == 0)
        {
            _boldStart = -1;
            _italic = false;
        }
    }

    /// <summary>Where a character of the cleaned line stands in the source.</summary>
    internal int SourceOf(int position)
    {
        var segment = _segments[SegmentAt(position)];
        return segment.Source + (position - segment.Flow);
    }

    /// <summary>The index of the segment that a character of the cleaned line belongs to.</summary>
    internal int SegmentAt(int position)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Flow <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int SkipOpening(TextRange raw)
    {
        var position = SkipBlanks(raw.Start, raw.End);
        while (position < raw.End && text[position] == '>')
        {
            position = SkipBlanks(position + 1, raw.End);
        }

        var hashes = position;
        while (hashes < raw.End && text[hashes] == '#')
        {
            hashes++;
        }

        if (hashes > position && hashes - position <= 6 && (hashes == raw.End || IsBlank(text[hashes])))
        {
            HeadingLevel = hashes - position;
            return SkipBlanks(hashes, raw.End);
        }

        if (position < raw.End && IsBulletMark(text[position]) && (position + 1 == raw.End || IsBlank(text[position + 1])))
        {
            IsBullet = true;
            return SkipBlanks(position + 1, raw.End);
        }

        return position;
    }

    private bool IsRule(int start, int end) =>
        end - start >= 3 && text[start] is '-' or '*' or '_' or '=' && text.AsSpan(start, end - start).IndexOfAnyExcept(text[start], ' ') < 0;

    private void CopyWords(int start, int end)
    {
        for (var position = start; position < end;)
        {
            var run = text.AsSpan(position, end - position).IndexOfAnyExcept(Plain);
            run = run < 0 ? end - position : run;
            if (run > 0)
            {
                CopyPlain(new(position, position + run));
                position += run;
                continue;
            }

            position = CopySpecial(position, end);
        }
    }

    // Plain words and blanks, as long a stretch at a time as has single blanks.
    private void CopyPlain(TextRange run)
    {
        for (var position = run.Start; position < run.End;)
        {
            if (text[position] == ' ')
            {
                _gap = _length > 0;
                position++;
                continue;
            }

            var rest = text.AsSpan(position, run.End - position);
            var end = rest.IndexOf("  ");
            rest = end < 0 ? rest : rest[..end];
            var words = rest.TrimEnd(' ');
            Write(words, position);
            _gap |= words.Length < rest.Length;
            position += rest.Length;
        }
    }

    // One character that is not plain; returns the place after what it opened, closed or was.
    private int CopySpecial(int position, int end)
    {
        var character = text[position];
        switch (character)
        {
            case '\\' when position + 1 < end && char.IsAsciiLetterOrDigit(text[position + 1]) is false && text[position + 1] > ' ' && text[position + 1] < 127:
                Write(text.AsSpan(position + 1, 1), position + 1);
                return position + 2;
            case '*' or '_':
                return CopyEmphasis(position, end);
            case '[' when LinkTarget(position) is { } target:
                (_linkStart, _linkEnd) = (_length + (_gap ? 1 : 0), target);
                return position + 1;
            case ']' when position == _linkEnd:
                _links.Add(new(_linkStart, _length));
                _linkEnd = -1;
                return SkipTarget(position + 1, end);
            case '<' when Tag(position, end) is { } after:
                return after;
        }

        if (IsBlank(character))
        {
            _gap = _length > 0;
        }
        else if (char.IsControl(character))
        {
            ControlCharacters++;
        }
        else if (!IsInvisible(character))
        {
            var plain = Simplify(character);
            Write(plain.IsEmpty ? text.AsSpan(position, 1) : plain, position);
        }

        return position + 1;
    }

    private int CopyEmphasis(int position, int end)
    {
        var mark = text[position];
        var after = position;
        while (after < end && text[after] == mark)
        {
            after++;
        }

        var count = after - position;
        var opens = after < end && !IsBlank(text[after]) && (position == 0 || !char.IsLetterOrDigit(text[position - 1]));
        if (count is 2 or 3 && _boldStart >= 0)
        {
            CloseBold(after, end);
            return after;
        }

        if (count is 2 or 3 && opens)
        {
            _boldStart = _length + (_gap ? 1 : 0);
            return after;
        }

        // The end of bold type whose start stood on another page; stars after a symbol or at the end of a title are footnote marks.
        var isStray = position > 0 && (text[position - 1] == ')' || (after < end && text[after] is ')' or ',' or ';' or '.'));
        if (count is 2 or 3 && isStray && (after == end || !char.IsLetterOrDigit(text[after])))
        {
            return after;
        }

        if (count == 1 && _italic && (after == end || !char.IsLetterOrDigit(text[after])))
        {
            _italic = false;
            return after;
        }

        if (count == 1 && opens && IsClosed(after, mark))
        {
            _italic = true;
            return after;
        }

        Write(text.AsSpan(position, count), position);
        return after;
    }

    // Whether a mark of italics has its twin in the words that follow; they may run on over a line.
    private bool IsClosed(int after, char mark)
    {
        var ahead = text.AsSpan(after, Math.Min(text.Length - after, LongestItalics));
        var close = ahead.IndexOf(mark);
        return close > 0 && !IsBlank(ahead[close - 1]) && !ahead[..close].Contains("\n\n", StringComparison.Ordinal);
    }

    // "**Juul**Chair": nothing but the type tells where the name ends.
    private void CloseBold(int after, int end)
    {
        if (_length > _boldStart)
        {
            _bold.Add(new(_boldStart, _length));
            if (after < end && char.IsUpper(text[after]) && char.IsLetter(_chars[_length - 1]))
            {
                _gap = true;
                _glued.Add(_length + 1);
            }
        }

        _boldStart = -1;
    }

    private void EndBoldAtLineEnd()
    {
        if (_boldStart >= 0 && _length > _boldStart)
        {
            _bold.Add(new(_boldStart, _length));
        }
    }

    // The place of the bracket that ends the words of a link; they may run on over lines.
    private int? LinkTarget(int open)
    {
        if (_linkEnd >= 0)
        {
            return null;
        }

        var close = text.AsSpan(open, Math.Min(text.Length - open, LongestLink)).IndexOf(']');
        return close > 1 && SkipTarget(open + close + 1, text.Length) > open + close + 1 ? open + close : null;
    }

    // From the bracket that opens the target of a link to the place after the one that closes it.
    private int SkipTarget(int open, int end)
    {
        if (open >= end || text[open] != '(')
        {
            return open;
        }

        var depth = 0;
        var limit = Math.Min(end, open + LongestLink);
        for (var position = open; position < limit; position++)
        {
            switch (text[position])
            {
                case '\\':
                    position++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return position + 1;
            }
        }

        return open;
    }

    private int? Tag(int open, int end)
    {
        if (text.AsSpan(open, end - open).StartsWith("<!--"))
        {
            var comment = text.AsSpan(open, end - open).IndexOf("-->");
            return comment < 0 ? end : open + comment + "-->".Length;
        }

        var limit = Math.Min(end, open + LongestTag);
        var close = text.AsSpan(open, limit - open).IndexOf('>');
        if (close < 0)
        {
            return null;
        }

        var after = open + close + 1;
        var tag = text.AsSpan(open + 1, close - 1).Trim();
        switch (tag)
        {
            case "b" or "strong":
                _boldStart = _length + (_gap ? 1 : 0);
                return after;
            case "/b" or "/strong" when _boldStart >= 0:
                CloseBold(after, end);
                return after;
            case "br" or "br/" or "br /" or "p" or "/p":
                _gap = _length > 0;
                return after;
            case "sup" or "/sup" or "sub" or "/sub" or "i" or "/i" or "em" or "/em" or "u" or "/u" or "/b" or "/strong":
                return after;
            default:
                return null;
        }
    }

    private void Write(ReadOnlySpan<char> words, int source)
    {
        if (_length + words.Length + 1 > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, _length + words.Length + 1));
        }

        if (_gap)
        {
            Note(source - 1);
            _chars[_length++] = ' ';
            _gap = false;
        }

        Note(source);
        words.CopyTo(_chars.AsSpan(_length));
        _length += words.Length;
    }

    private void Note(int source)
    {
        if (_segments.Count == 0 || _segments[^1].Source - _segments[^1].Flow != source - _length)
        {
            _segments.Add(new(_length, source));
        }
    }

    private int SkipBlanks(int position, int end)
    {
        while (position < end && (IsBlank(text[position]) || IsInvisible(text[position])))
        {
            position++;
        }

        return position;
    }

    private static bool IsBlank(char character) => character == ' ' || (character != '\u0085' && char.IsWhiteSpace(character));

    private static bool IsBulletMark(char character) => character is '-' or '*' or '+' or '\u2022' or '\u2013' or '\u2014' or '\u00b7' or '\u25cf' or '\u25aa' or '\u2023' or '\uf0b7';

    // Soft hyphens, zero-width characters, marks of direction, byte order marks.
    private static bool IsInvisible(char character) => character is '\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e')
        or (>= '\u2060' and <= '\u2069') or '\ufeff';

    // Empty for a character that stays as it is.
    private static ReadOnlySpan<char> Simplify(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02bc' or '\u2032' or '\u00b4' or '`' => "'",
        '\u201c' or '\u201d' or '\u201e' or '\u2033' => "\"",
        '\u2010' or '\u2011' => "-",
        '\ufb00' => "ff",
        '\ufb01' => "fi",
        '\ufb02' => "fl",
        '\ufb03' => "ffi",
        '\ufb04' => "ffl",
        _ => "",
    };
}
