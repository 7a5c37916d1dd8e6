using System.Buffers;

namespace Caac.Model.Reading;

/// <summary>Makes the working text in one pass over the lines of the source.</summary>
internal sealed class FlowTextBuilder
{
    private const int LongestTitleMark = 12;

    // What separators and ligatures can add before the text has to be copied.
    private const int Spare = 64;

    // No line of text with page furniture inside is longer; the bound keeps the cost of cutting linear.
    private const int LongestCutLine = 16 * 1024;

    private static readonly SearchValues<string> TitleMark = SearchValues.Create(["letter dated"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");
    private static readonly string[] Suspended = ["and", "or", "to", "nor"];

    private readonly SourceText _source;
    private readonly FlowMarks _marks = new();
    private readonly List<FlowText.Segment> _segments = [];
    private readonly LineCleaner _line;
    private readonly Hyphenation _hyphenation;
    private char[] _chars;
    private int _length;
    private string? _symbol;
    private bool _blankBefore;
    private bool _pageBreakBefore;
    private bool _bulletBefore;
    private int _headingBefore;
    private bool _furnitureBefore;
    private bool _boldBefore;
    private bool _standaloneBefore;
    private bool _titleSeen;
    private int _lastLine;
    private int _longestLine;
    private int _paragraphStart;

    private FlowTextBuilder(SourceText source)
    {
        _source = source;
        _chars = GC.AllocateUninitializedArray<char>(source.Text.Length + Spare);
        _line = new(source.Text);
        _hyphenation = new(source.Text);
    }

    private bool IsBullet => _line.IsBullet || _bulletBefore;

    private int HeadingLevel => Math.Max(_line.HeadingLevel, _headingBefore);

    private bool IsBoldThroughout => _line.Bold is [{ Start: 0 } bold] && bold.End == _line.Chars.Length;

    internal static FlowText Build(SourceText source)
    {
        var builder = new FlowTextBuilder(source);
        builder.AddLines();
        builder._marks.ControlCharacters = builder._line.ControlCharacters;
        return new(source, builder._chars, builder._length, builder._segments, builder._marks);
    }

    private void AddLines()
    {
        var text = _source.Text.AsSpan();
        var pending = default(TextRange?);
        for (var start = 0; start <= text.Length;)
        {
            var length = text[start..].IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (pending is { } line)
            {
                AddLine(line, new(start, end));
            }

            pending = new(start, end);
            if (length < 0)
            {
                break;
            }

            start = end + 1;
            if (text[end] == '\f')
            {
                AddLine(pending.Value, new(start, start));
                pending = null;
                _furnitureBefore = _pageBreakBefore = true;
            }
            else if (text[end] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }

        if (pending is { } last)
        {
            AddLine(last, new(text.Length, text.Length));
        }
    }

    private void AddLine(TextRange raw, TextRange next)
    {
        _line.Clean(raw);
        if (_line.Chars.IsEmpty)
        {
            // A bullet or the mark of a heading alone on its line belongs to the words of the next one.
            _bulletBefore |= _line.IsBullet;
            _headingBefore = Math.Max(_headingBefore, _line.HeadingLevel);
            _blankBefore |= !_line.IsBullet && _line.HeadingLevel == 0;
            return;
        }

        var verdict = FurnitureTokens.Judge(_line.Chars, out var jobNumber, out var symbol);
        if (verdict == FurnitureTokens.Verdict.Certain || (verdict == FurnitureTokens.Verdict.Doubtful && StandsApart(next)))
        {
            AddFurniture(new(0, _line.Chars.Length), jobNumber, symbol);
            _furnitureBefore = true;
            return;
        }

        Separate();
        _marks.AddLineStart(_length);
        if (IsBullet)
        {
            _marks.AddBullet(_length);
        }

        if (HeadingLevel > 0)
        {
            _marks.Headings[_length] = HeadingLevel;
        }

        AppendLine();
        _titleSeen = _titleSeen || _chars.AsSpan(Math.Max(0, _length - _line.Chars.Length - LongestTitleMark).._length).ContainsAny(TitleMark);
        _lastLine = _line.Chars.Length;
        _longestLine = Math.Max(_longestLine, _lastLine);
        _standaloneBefore = AnnexHeading.IsLabel(_line.Chars);
        _boldBefore = IsBoldThroughout;
        _blankBefore = _furnitureBefore = _bulletBefore = false;
        _headingBefore = 0;
        _pageBreakBefore = false;
        NoteSymbol();
    }

    // A running head or page number is set apart by blank lines or page ends. Between full lines of a paragraph it shows by being short: a
    // wrapped line is full too, for else the next word would stand on it.
    private bool StandsApart(TextRange next)
    {
        if (!_titleSeen && !FurnitureTokens.IsPageNumber(_line.Chars))
        {
            return false;
        }

        var nextText = _source.Text.AsSpan(next.Start, next.Length).Trim();
        // Right after the end of a page, or the very symbol of the masthead.
        if (_titleSeen && (_pageBreakBefore || (_symbol is not null && _line.Chars.TrimEnd('*').SequenceEqual(_symbol))))
        {
            return true;
        }

        var standsAlone = nextText.IsEmpty || FurnitureTokens.Judge(nextText, out _, out _) != FurnitureTokens.Verdict.None;
        if ((_blankBefore || _furnitureBefore) && standsAlone)
        {
            return _length > 0;
        }

        var word = nextText.IndexOf(' ') is > 0 and var space ? space : nextText.Length;
        return _titleSeen && _lastLine * 3 > _longestLine * 2 && _line.Chars.Length + 1 + word <= _longestLine;
    }

    // The symbol at the end of a line of the masthead is that of the document, and the head of its later pages.
    private void NoteSymbol()
    {
        if (!_titleSeen && _symbol is null)
        {
            var token = _line.Chars[(_line.Chars.LastIndexOf(' ') + 1)..];
            _symbol = FurnitureTokens.IsBareSymbol(token) ? token.TrimEnd('*').ToString() : null;
        }
    }

    private void AddFurniture(TextRange part, TextRange? jobNumber, TextRange? symbol)
    {
        _marks.Furniture.Add(new(SourceOf(part), _length, jobNumber is { } job ? SourceOf(job) : null, symbol is { } head ? SourceOf(head) : null));
        _marks.AddCut(_length);
    }

    private TextRange SourceOf(TextRange part) => new(_line.SourceOf(part.Start), _line.SourceOf(part.End - 1) + 1);

    // What stands between the text before and this line: nothing, a blank, or the end of a paragraph.
    private void Separate()
    {
        if (_length == 0)
        {
            return;
        }

        if (StartsParagraph())
        {
            Append('\n');
            _paragraphStart = _length;
        }
        else if (!Joins(_line.Chars))
        {
            Append(' ');
        }
        else if (_chars[_length - 1] == '-' && _hyphenation.BreaksWord(LastWord(), FirstWord(_line.Chars)))
        {
            _length--;
        }
    }

    // The letters before the hyphen at the end of the text.
    private ReadOnlySpan<char> LastWord()
    {
        var end = _length - 1;
        var start = end;
        while (start > 0 && char.IsLetter(_chars[start - 1]))
        {
            start--;
        }

        return _chars.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[..end];
    }

    private bool StartsParagraph()
    {
        if (HeadingLevel > 0 || IsBullet || _standaloneBefore || AnnexHeading.IsLabel(_line.Chars) || StartsPart(_line.Chars))
        {
            return true;
        }

        var before = _chars.AsSpan(0, _length);
        if (ListLabel.TryRead(_line.Chars, out _) && ListLabel.MayFollow(before))
        {
            return true;
        }

        if (_furnitureBefore && IsBoldThroughout && !_boldBefore)
        {
            return true;
        }

        // A page ends in the middle of a sentence: the paragraph goes on.
        var closed = Sentences.IsClosed(before) || _marks.Headings.ContainsKey(_paragraphStart);
        return _furnitureBefore ? closed : _blankBefore;
    }

    private static bool StartsPart(ReadOnlySpan<char> line) =>
        line[0] == '*'
        || line.StartsWith("(Signed", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Letter dated ", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Annex to the letter", StringComparison.OrdinalIgnoreCase);

    // "Secretary-" at the end of a line goes on without a blank, "gender- and" does not.
    private bool Joins(ReadOnlySpan<char> next)
    {
        if (_length < 2 || _chars[_length - 1] is not ('-' or '/') || !char.IsAsciiLetterOrDigit(_chars[_length - 2]) || !char.IsAsciiLetterOrDigit(next[0]))
        {
            return false;
        }

        var end = next.IndexOf(' ');
        return Array.IndexOf(Suspended, (end < 0 ? next : next[..end]).ToString()) < 0;
    }

    // A copy may run page furniture into a line of text.
    private void AppendLine()
    {
        var start = 0;
        var found = _line.Chars.Length > LongestCutLine ? -1 : FurnitureTokens.FindJobNumber(_line.Chars, 0);
        for (; found >= 0; found = FurnitureTokens.FindJobNumber(_line.Chars, start))
        {
            var job = new TextRange(found, found + FurnitureTokens.JobNumberLength);
            var cut = job with { Start = StartOfPageMark(start, found) };
            AppendPart(new(start, cut.Start));
            AddFurniture(cut, job, null);
            start = Math.Min(job.End + 1, _line.Chars.Length);
        }

        AppendPart(new(start, _line.Chars.Length));
    }

    private int StartOfPageMark(int start, int found)
    {
        if (found - 1 <= start)
        {
            return found;
        }

        var word = start + _line.Chars[start..(found - 1)].LastIndexOf(' ') + 1;
        return FurnitureTokens.IsPageMark(_line.Chars[word..(found - 1)]) ? word : found;
    }

    private void AppendPart(TextRange part)
    {
        if (part.IsEmpty)
        {
            return;
        }

        Reserve(part.Length);
        _line.Chars[part.Start..part.End].CopyTo(_chars.AsSpan(_length));
        AppendSegments(part);
        AppendMarks(part);
        _length += part.Length;
    }

    private void AppendSegments(TextRange part)
    {
        var first = _line.SegmentAt(part.Start);
        AddSegment(_length, _line.SourceOf(part.Start));
        foreach (var segment in _line.Segments[(first + 1)..])
        {
            if (segment.Flow >= part.End)
            {
                break;
            }

            _segments.Add(segment with { Flow = segment.Flow + _length - part.Start });
        }
    }

    private void AppendMarks(TextRange part)
    {
        var shift = _length - part.Start;
        foreach (var bold in _line.Bold)
        {
            if (part.Contains(bold))
            {
                AddBold(bold.Shift(shift));
            }
        }

        foreach (var link in _line.Links)
        {
            if (part.Contains(link))
            {
                _marks.Links.Add(link.Shift(shift));
            }
        }

        foreach (var glued in _line.Glued)
        {
            if (part.Contains(glued))
            {
                _marks.Glued.Add(glued + shift);
            }
        }
    }

    // Bold type that runs on over a line is one stretch.
    private void AddBold(TextRange bold)
    {
        if (_marks.Bold.Count > 0 && (_marks.Bold[^1].End == bold.Start || (_marks.Bold[^1].End + 1 == bold.Start && _chars[bold.Start - 1] == ' ')))
        {
            bold = bold with { Start = _marks.Bold[^1].Start };
            _marks.Bold.RemoveAt(_marks.Bold.Count - 1);
        }

        _marks.Bold.Add(bold);
    }

    private void Append(char separator)
    {
        Reserve(1);
        _chars[_length++] = separator;
    }

    // Characters that go on in the source where the last segment ends need none of their own. A separator stands for what follows the text
    // before it, so it is part of the segment before.
    private void AddSegment(int flow, int source)
    {
        if (_segments.Count == 0 || _segments[^1].Source - _segments[^1].Flow != source - flow)
        {
            _segments.Add(new(flow, source));
        }
    }

    private void Reserve(int count)
    {
        if (_length + count <= _chars.Length)
        {
            return;
        }

        Array.Resize(ref _chars, _length + count + (_chars.Length / 4));
    }
}
