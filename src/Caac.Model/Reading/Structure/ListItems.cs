namespace Caac.Model.Reading;

/// <summary>An item of a list: its label, its text, the items inside it.</summary>
internal sealed class ListItem
{
    internal required string Label { get; init; }

    /// <summary>The label as printed; empty where it is lost.</summary>
    internal required TextRange LabelRange { get; init; }

    /// <summary>The words without label and closing punctuation.</summary>
    internal TextRange Text { get; set; }

    internal List<ListItem> Items { get; } = [];
}

/// <summary>Takes a list apart into its items, also where labels are lost.</summary>
internal sealed class ListItems
{
    // How letters end: a paragraph that opens so is no item, whatever stands before it.
    private static readonly string[] Courtesies = ["Please accept", "Accept, ", "I should ", "I would ", "I have the honour", "I remain", "I take this opportunity", "I am grateful"];

    private readonly ReadingContext _context;
    private readonly TextRange _range;
    private readonly List<ListItem> _items = [];
    private readonly List<(ListItem Item, int Start, bool IsInner)> _starts = [];
    private int _last;
    private int _lastInner;

    private ListItems(ReadingContext context, TextRange range)
    {
        _context = context;
        _range = range;
    }

    /// <summary>Reads the items of a range that begins right after the words that introduce them.</summary>
    /// <returns>The items, and the place where the list ends.</returns>
    internal static (IReadOnlyList<ListItem> Items, int End) Read(ReadingContext context, TextRange range)
    {
        var list = new ListItems(context, range);
        var end = list.FindStarts();
        list.SetTexts(end);
        return (list._items, end);
    }

    private int FindStarts()
    {
        var text = _context.Text;
        foreach (var position in Candidates())
        {
            if (ListLabel.TryRead(text.Chars[position.._range.End], out var label))
            {
                AddLabelled(position, label);
            }
            else if (!AddUnlabelled(position))
            {
                return position;
            }
        }

        return _range.End;
    }

    // Places where an item may begin: the start of the list, of a paragraph, of a line after a closed item; and labels inside a line.
    private IEnumerable<int> Candidates()
    {
        var text = _context.Text;
        var first = SkipBullet(text.Trim(_range).Start);
        yield return first;
        for (var position = first + 1; position < _range.End; position++)
        {
            position = NextMark(position);
            if (position >= _range.End)
            {
                yield break;
            }

            if (text[position] == '\n')
            {
                if (position + 1 < _range.End)
                {
                    yield return position + 1;
                }
            }
            else if (text[position] == '(')
            {
                if (text[position - 1] == ' ' && IsInlineLabel(position))
                {
                    yield return position;
                }
            }
            else if (FindLostLabel(position) is { } start)
            {
                yield return start;
            }
        }
    }

    private int NextMark(int position)
    {
        var next = _context.Text.Chars[position.._range.End].IndexOfAny('\n', '(', ';');
        return next < 0 ? _range.End : position + next;
    }

    private bool IsInlineLabel(int position)
    {
        var text = _context.Text;
        var before = text.Chars[_range.Start..EndBefore(position)];
        if (!ListLabel.TryRead(text.Chars[position.._range.End], out var label) || !ListLabel.MayFollow(before))
        {
            return false;
        }

        var next = position + label.Length + 1;
        return text.Marks.IsLineStart(position) || (next < _range.End && (char.IsUpper(text[next]) || label.Roman > 0) && before is [.., ':' or ';' or 'd' or '.']);
    }

    // The end of the text before a label, without the blanks and the bullet that a copy on one line has between: "…; - (b)".
    private int EndBefore(int position)
    {
        var before = _context.Text.Chars[_range.Start..position].TrimEnd(" \n");
        before = before is [.., ' ' or '\n', '-' or '\u2022' or '\u2013'] ? before[..^1].TrimEnd(" \n") : before;
        return _range.Start + before.Length;
    }

    private int SkipBullet(int position) =>
        position + 2 < _range.End && _context.Text[position] is '-' or '\u2022' or '\u2013' && _context.Text[position + 1] == ' ' ? position + 2 : position;

    // "…; Further request you to": the label between is lost.
    private int? FindLostLabel(int semicolon)
    {
        var text = _context.Text;
        var position = semicolon + 1;
        foreach (var word in (ReadOnlySpan<string>)[" and ", " or ", " "])
        {
            if (text.Chars[position.._range.End].StartsWith(word))
            {
                position += word.Length;
                break;
            }
        }

        return position < _range.End && position > semicolon + 1 && char.IsUpper(text[position])
            && (text.Marks.IsLineStart(position) || PerformativePhrase.TryRead(text.Chars[position.._range.End], out _))
            ? position
            : null;
    }

    private void AddLabelled(int position, in ListLabel label)
    {
        var range = new TextRange(position, position + label.Length);
        var opensInner = label.Roman == 1 && _last > 0 && _context.Text.Chars[_range.Start..position].TrimEnd(" \n") is [.., ':'];
        if (label.Letter == _last + 1 && !opensInner && !(label.Roman == _lastInner + 1 && _lastInner > 0))
        {
            AddItem(label.Name.ToString(), range, position + label.Length);
        }
        else if (label.Roman > 0 && label.Roman == _lastInner + 1 && _last > 0)
        {
            _lastInner = label.Roman;
            AddInner(label.Name.ToString(), range, position + label.Length);
        }
        else if (label.Letter > _last || (label.Arabic > 0 && label.Arabic > _last))
        {
            var value = Math.Max(label.Letter, label.Arabic);
            if (value > _last + 1)
            {
                Warn(range, $"The label \"({label.Name})\" does not follow on the one before.");
            }

            _last = value - 1;
            AddItem(label.Name.ToString(), range, position + label.Length);
        }
        else if (_context.Text.Marks.IsLineStart(position))
        {
            Warn(range, $"The label \"({label.Name})\" stands out of order; its words were left with the item before.");
        }
    }

    private void Warn(TextRange label, string message) => _context.Issues.Warn(CaacIssueCodes.LabelUnexpected, label, message);

    // Returns false where the list ends.
    private bool AddUnlabelled(int position)
    {
        var text = _context.Text;
        var before = text.Chars[_range.Start..position];
        var isFirst = _items.Count == 0;
        if (!isFirst && !Sentences.IsClosed(before))
        {
            return true;
        }

        if (!isFirst && Array.Exists(Courtesies, words => text.StartsWith(words, position)))
        {
            return false;
        }

        var isUpper = char.IsUpper(text[position]);
        if (isFirst || (isUpper && (text.Marks.IsBulleted(position) || Sentences.EndsItem(before)
            || PerformativePhrase.TryRead(text.Chars[position.._range.End], out _))))
        {
            if (_lastInner > 0 && !isFirst && Sentences.EndsItem(before) && !PerformativePhrase.TryRead(text.Chars[position.._range.End], out _))
            {
                return true;
            }

            AddItem(ListLabel.NameOf(_last + 1), default, position);
            return true;
        }

        return !isUpper || Sentences.EndsItem(before);
    }

    private void AddItem(string label, TextRange range, int start)
    {
        _last++;
        _lastInner = 0;
        var item = new ListItem { Label = label, LabelRange = range };
        _items.Add(item);
        _starts.Add((item, range.IsEmpty ? start : range.Start, false));
    }

    private void AddInner(string label, TextRange range, int start)
    {
        var item = new ListItem { Label = label, LabelRange = range };
        _items[^1].Items.Add(item);
        _starts.Add((item, range.IsEmpty ? start : range.Start, true));
    }

    private void SetTexts(int end)
    {
        var (outerEnd, next) = (end, end);
        for (var i = _starts.Count - 1; i >= 0; i--)
        {
            var (item, start, isInner) = _starts[i];
            var words = start + item.LabelRange.Length;
            item.Text = WithoutClosing(new(words, EndBefore(isInner ? next : outerEnd)));
            next = start;
            outerEnd = isInner ? outerEnd : start;
        }
    }

    private TextRange WithoutClosing(TextRange range)
    {
        range = _context.Text.Trim(range);
        return range with { End = range.Start + Sentences.LengthWithoutClosing(_context.Text.Slice(range)) };
    }
}
