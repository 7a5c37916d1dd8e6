namespace Caac.Model;

/// <summary>
/// The walk over a text, or over one window of it after the other, for both encodings. Every citation has a number, so the walk goes from number to number by a vectorised search
/// and looks around each: never before the end of what it has looked at, and never further than a fixed distance for words.
/// </summary>
internal ref struct CitationScanner<TChar>
    where TChar : unmanaged
{
    private readonly ReadOnlySpan<TChar> _text;
    private readonly int _limit;
    private readonly long _windowStart;
    private DigitSearch<TChar> _digits;
    private int _position;
    private int _nextItem;
    private FoundCitation _current;
    private FoundCitation _cited;
    private long _lastResolution;
    private long _pinpointed;

    internal CitationScanner(ReadOnlySpan<TChar> text)
        : this(text, text.Length, CitationProgress.None)
    {
    }

    /// <summary>Goes on in a window of the text.</summary>
    /// <param name="window">What is at hand of the text.</param>
    /// <param name="limit">Where to stop: a number from here on is left to the next window, which shows what follows it.</param>
    /// <param name="progress">Where the walk stands.</param>
    internal CitationScanner(ReadOnlySpan<TChar> window, int limit, scoped in CitationProgress progress)
    {
        _text = window;
        _limit = limit;
        _digits = new(window);
        _windowStart = progress.WindowStart;
        _position = progress.Position;
        _nextItem = progress.NextItem;
        _current = progress.Current;
        _cited = progress.Cited;
        _lastResolution = progress.LastResolution;
        _pinpointed = progress.Pinpointed;
    }

    internal readonly CitationMatch<TChar> Current => new(_text, _current);

    /// <summary>The number of units before the window.</summary>
    internal readonly long WindowStart => _windowStart;

    /// <summary>The first place that the walk has still to look at.</summary>
    internal readonly int Position => Math.Max(_position, _limit);

    /// <summary>Where the walk stands, for a window that starts further on.</summary>
    internal readonly CitationProgress ProgressFrom(int start) => new()
    {
        WindowStart = _windowStart + start,
        Position = Math.Max(_position - start, 0),
        NextItem = _nextItem < 0 ? _nextItem : _nextItem - start,
        Current = _current.SeenFrom(start),
        Cited = _cited.SeenFrom(start),
        LastResolution = _lastResolution,
        Pinpointed = _pinpointed,
    };

    internal bool MoveNext()
    {
        if (_nextItem >= _limit)
        {
            return false;
        }

        if (_nextItem >= 0)
        {
            TakeItem(_nextItem, PinpointShape.End(_text, _nextItem), _current.Target, inList: true);
            return true;
        }

        var text = _text;
        while (true)
        {
            // No digit is the same as one that is far ahead.
            var digit = _digits.Next(_position);
            if ((uint)digit >= (uint)_limit)
            {
                return false;
            }

            var end = TextUnits.SkipDigits(text, digit);
            if (PlainNumber.IsCertain(text, digit, end, _cited.End))
            {
                _position = CitationRecognizer.SkipNumber(text, end);
            }
            else if (TryTake(digit, end))
            {
                return true;
            }
        }
    }

    private bool TryTake(int digit, int digitsEnd)
    {
        if (CitationRecognizer.TryRecognize(
            _text, digit, digitsEnd, _position, _cited, out var found, out var next, out var cue, out var cueStart))
        {
            _position = next;
            _current = _cited = found;
            if (found.IsResolution || SymbolShape.IsResolution(_text, found.Start))
            {
                _lastResolution = _windowStart + found.Start;
            }

            return true;
        }

        if (cue >= CitationCue.Listed && TryTakeParagraphs(digit, cue, cueStart))
        {
            return true;
        }

        _position = CitationRecognizer.SkipNumber(_text, next);
        return false;
    }

    private bool TryTakeParagraphs(int digit, CitationCue cue, int cueStart)
    {
        // "9 of resolution 1612 (2005) and 5 (c) of resolution 1539 (2004)" says "paragraph" only once.
        var isFurther = cue == CitationCue.Listed && _cited.Exists && _windowStart + _cited.Start == _pinpointed && TextUnits.IsWithin(_text, _cited.End, cueStart, 2);
        if (!isFurther && cue is not (CitationCue.Paragraph or CitationCue.Paragraphs))
        {
            return false;
        }

        var end = PinpointShape.End(_text, digit);
        if (end < 0)
        {
            return false;
        }

        var inList = cue != CitationCue.Paragraph;
        var listEnd = end;
        for (int next; inList && (next = PinpointShape.Next(_text, listEnd)) >= 0;)
        {
            listEnd = PinpointShape.End(_text, next);
        }

        long target;
        if (!PinpointTarget.TryAfter(_text, listEnd, out var after))
        {
            if (isFurther)
            {
                return false;
            }

            target = Beside(cueStart);
        }
        else if (after == PinpointTarget.LastResolution)
        {
            target = _lastResolution;
        }
        else
        {
            target = _pinpointed = after < 0 ? after : _windowStart + after;
        }

        TakeItem(digit, end, target, inList);
        return true;
    }

    /// <summary>What the paragraphs named at a place belong to if nothing is said after them: what was cited just before.</summary>
    private readonly long Beside(int cueStart)
    {
        var afterParagraph = _current.Kind == CitationKind.Paragraph;
        return _current.Exists && PinpointTarget.IsBeside(_text, _current.End, cueStart, afterParagraph)
            ? afterParagraph ? _current.Target : _windowStart + _current.Start
            : PinpointTarget.None;
    }

    private void TakeItem(int start, int end, long target, bool inList)
    {
        _current = new() { Kind = CitationKind.Paragraph, Start = start, End = end, Target = target };
        _position = end;
        _nextItem = inList ? PinpointShape.Next(_text, end) : PinpointTarget.None;
    }
}
