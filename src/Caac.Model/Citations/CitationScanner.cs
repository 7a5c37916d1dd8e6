namespace Caac.Model;

/// <summary>
/// The walk over a text, for both encodings. Every citation has a number, so the walk goes from number to number by a vectorised search
/// and looks around each: never before the end of what it has looked at, and never further than a fixed distance for words.
/// </summary>
internal ref struct CitationScanner<TChar>
    where TChar : unmanaged
{
    private readonly ReadOnlySpan<TChar> _text;
    private DigitSearch<TChar> _digits;
    private int _position;
    private FoundCitation _current;
    private FoundCitation _cited;
    private int _lastResolution;
    private int _pinpointed;
    private int _nextItem;

    internal CitationScanner(ReadOnlySpan<TChar> text)
    {
        _text = text;
        _digits = new(text);
        _lastResolution = PinpointTarget.LastResolution;
        _pinpointed = _nextItem = PinpointTarget.None;
    }

    internal readonly CitationMatch<TChar> Current => new(_text, _current);

    internal bool MoveNext()
    {
        if (_nextItem >= 0)
        {
            TakeItem(_nextItem, PinpointShape.End(_text, _nextItem), _current.Target, inList: true);
            return true;
        }

        var text = _text;
        while (true)
        {
            var digit = _digits.Next(_position);
            if (digit < 0)
            {
                _position = text.Length;
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
                _lastResolution = found.Start;
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
        var isFurther = cue == CitationCue.Listed && _cited.Exists && _cited.Start == _pinpointed && TextUnits.IsWithin(_text, _cited.End, cueStart, 2);
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

        if (!PinpointTarget.TryAfter(_text, listEnd, out var target))
        {
            if (isFurther)
            {
                return false;
            }

            target = Beside(cueStart);
        }
        else if (target == PinpointTarget.LastResolution)
        {
            target = _lastResolution;
        }
        else
        {
            _pinpointed = target;
        }

        TakeItem(digit, end, target, inList);
        return true;
    }

    /// <summary>What the paragraphs named at a place belong to if nothing is said after them: what was cited just before.</summary>
    private readonly int Beside(int cueStart)
    {
        var afterParagraph = _current.Kind == CitationKind.Paragraph;
        return _current.Exists && PinpointTarget.IsBeside(_text, _current.End, cueStart, afterParagraph)
            ? afterParagraph ? _current.Target : _current.Start
            : PinpointTarget.None;
    }

    private void TakeItem(int start, int end, int target, bool inList)
    {
        _current = new() { Kind = CitationKind.Paragraph, Start = start, End = end, Target = target };
        _position = end;
        _nextItem = inList ? PinpointShape.Next(_text, end) : PinpointTarget.None;
    }
}
