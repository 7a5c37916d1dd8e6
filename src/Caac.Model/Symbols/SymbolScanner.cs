namespace Caac.Model;

/// <summary>
/// Reads the shape of a symbol from left to right, once, and finds its catalogue form. Each element is read first and then put to the
/// style, so that a refusal names the true fault. What the elements mean is the business of <see cref="SymbolPartsReader"/>.
/// </summary>
internal ref partial struct SymbolScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<int> _places;
    private readonly int _sourceLength;
    private readonly DocumentSymbolStyles _styles;
    private readonly SymbolFindings? _findings;
    private readonly Span<char> _canonical;

    private int _at;
    private int _end;
    private int _memberStart;

    // The catalogue form is what was copied so far, and then the text from here on.
    private int _copied;
    private int _keptFrom;
    private int _segments;
    private bool _hasNumber;
    private bool _hasBodyNumber;
    private bool _hasModifierNumber;
    private bool _afterNumber;
    private bool _afterBody;
    private bool _isPrincipal;

    // The first defect of the member that is repaired, where there is one.
    private bool _isRepaired;
    private SymbolFault _repair;

    /// <summary>Makes the scanner.</summary>
    /// <param name="text">The text in ASCII.</param>
    /// <param name="places">The place of each character in what was handed in; empty where they are the same.</param>
    /// <param name="sourceLength">The length of what was handed in.</param>
    /// <param name="styles">What is tolerated.</param>
    /// <param name="findings">Takes what is found beside the symbol, where someone asks.</param>
    /// <param name="canonical">Room for the catalogue form; its length is the limit of it.</param>
    internal SymbolScanner(
        ReadOnlySpan<char> text, ReadOnlySpan<int> places, int sourceLength, DocumentSymbolStyles styles, SymbolFindings? findings, Span<char> canonical)
    {
        _text = text;
        _places = places;
        _sourceLength = sourceLength;
        _styles = styles;
        _findings = findings;
        _canonical = canonical;
        _end = text.Length;
    }

    /// <summary>The first fault that the style does not tolerate.</summary>
    internal SymbolFault Fault { get; private set; }

    internal readonly bool IsAtEnd => _at == _end;

    /// <summary>Puts what folding changed to the style.</summary>
    internal bool TryFolded(int firstDash, int firstBlank) =>
        (firstDash < 0 || Tolerate(SymbolFaultKind.Dash, firstDash, 1)) && (firstBlank < 0 || Tolerate(SymbolFaultKind.BlanksInside, firstBlank, 1));

    /// <summary>Reads what may stand around the symbols: blanks, and a lead before them.</summary>
    internal bool TryBegin()
    {
        _at = BlanksEnd(0);
        while (_end > _at && SymbolText.IsBlank(_text[_end - 1]))
        {
            _end--;
        }

        if (_at == _end)
        {
            return Fail(SymbolFaultKind.Empty, 0, 0);
        }

        return ((_at == 0 && _end == _text.Length) || Tolerate(SymbolFaultKind.BlanksOutside, _at > 0 ? 0 : _end, 1))
            && (_text[_at] is not ('U' or 'u') || TrySkipLead());
    }

    /// <summary>Reads one symbol, with the stars and labels after it.</summary>
    internal bool TryMember()
    {
        _memberStart = _keptFrom = _at;
        _copied = _segments = 0;
        _hasNumber = _hasBodyNumber = _hasModifierNumber = _afterNumber = _isRepaired = false;
        return TryOrgan() && TrySegments() && (_at == _end || TryEnd()) && (_hasNumber || TryWithoutNumber()) && TryFinish() && (!_isRepaired || TryReadBack());
    }

    /// <summary>Goes on to the next joint symbol.</summary>
    internal void SkipHyphen() => _at = BlanksEnd(BlanksEnd(_at) + 1);

    /// <summary>Notes that another symbol follows where one is expected.</summary>
    internal bool FailAsJoint()
    {
        SkipHyphen();
        return Fail(SymbolFaultKind.Joint, _at, _end - _at);
    }

    private bool TryWithoutNumber()
    {
        // "ST/SGB/Staff Regulations/Rev.6": only the revision is numbered.
        if (_hasModifierNumber && _segments > 1)
        {
            return true;
        }

        return _hasBodyNumber
            ? Tolerate(SymbolFaultKind.BodyOnly, _memberStart, _at - _memberStart)
            : Fail(SymbolFaultKind.NumberMissing, _memberStart, _at - _memberStart);
    }

    private bool TrySegments()
    {
        do
        {
            if (!TrySegment())
            {
                return false;
            }
        }
        while (_at < _end && _text[_at] == '/');

        return true;
    }

    private bool TrySegment()
    {
        var slash = _at++;
        if (_at < _end)
        {
            var first = _text[_at];
            if (char.IsAsciiDigit(first))
            {
                _segments++;
                return TryNumber();
            }

            if (char.IsAsciiLetter(first))
            {
                _segments++;
                return TryWord();
            }
        }

        return TryOddSegment(slash);
    }

    private bool TryOddSegment(int slash)
    {
        while (_at < _end && _text[_at] == '/')
        {
            _at++;
        }

        var first = BlanksEnd(_at);
        if (first == _end || (_text[first] == '(' && IsLabelAt(first)))
        {
            return Fail(SymbolFaultKind.SlashTrailing, slash, 1);
        }

        if ((_at > slash + 1 && !Tolerate(SymbolFaultKind.SlashDoubled, slash, _at - slash))
            || (first > _at && !Tolerate(SymbolFaultKind.BlanksInside, _at, first - _at)))
        {
            return false;
        }

        _at = first;
        var isGroup = _text[first] is '(' or '[';
        if (isGroup && _afterNumber && IsSessionInBrackets(first))
        {
            // In "E/CN.4/RES/23/(XXXV)" the slash is a slip.
            return Tolerate(SymbolFaultKind.SlashStray, slash, 1) && Drop(slash, first) && TryTail(bare: true);
        }

        if (_segments > 0 && IsStarAt(first))
        {
            // The UN marks a reissue by "/*" and "/-*" too.
            _at += _text[first] == '-' ? 1 : 0;
            return Drop(slash, _at);
        }

        if (first > slash + 1 && !Drop(slash + 1, first))
        {
            return false;
        }

        _segments++;
        if (isGroup)
        {
            // "S/AC.44/2004/(02)/16" has a component of its own in brackets.
            _afterNumber = false;
            return TryTail(bare: false);
        }

        return char.IsAsciiDigit(_text[first]) ? TryNumber()
            : char.IsAsciiLetter(_text[first]) ? TryWord()
            : Fail(SymbolFaultKind.CharacterUnexpected, first, 1);
    }

    private readonly bool IsStarAt(int index) => _text[index] == '*' || (_text[index] == '-' && index + 1 < _end && _text[index + 1] == '*');

    private readonly int BlanksEnd(int from)
    {
        while (from < _end && SymbolText.IsBlank(_text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Leaves out blanks where the UN prints none.</summary>
    private bool TrySkipBlanks()
    {
        if (_at == _end || !SymbolText.IsBlank(_text[_at]))
        {
            return true;
        }

        var from = _at;
        _at = BlanksEnd(from);
        return Tolerate(SymbolFaultKind.BlanksInside, from, _at - from) && Drop(from, _at);
    }

    /// <summary>Reads blanks where the UN prints one or none, and keeps one or none.</summary>
    private bool TryPrintedBlank(bool isKept)
    {
        var from = _at;
        _at = BlanksEnd(from);
        if (_at == from + 1 && _text[from] == ' ')
        {
            return isKept || Drop(from, _at);
        }

        return (_at == from || Tolerate(SymbolFaultKind.BlanksInside, from, _at - from))
            && (isKept ? Replace(from, _at, [' ']) : _at == from || Drop(from, _at));
    }

    private readonly int LettersEnd(int from)
    {
        var text = _text[.._end];
        while ((uint)from < (uint)text.Length && char.IsAsciiLetter(text[from]))
        {
            from++;
        }

        return from;
    }

    private readonly int DigitsEnd(int from)
    {
        var text = _text[.._end];
        while ((uint)from < (uint)text.Length && char.IsAsciiDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiLetterLower(character))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsDigitAt(int index) => index < _end && char.IsAsciiDigit(_text[index]);

    private readonly bool IsLetterAt(int index) => index < _end && char.IsAsciiLetter(_text[index]);

    /// <summary>Puts a deviation to the style; a repair is noted.</summary>
    private bool Tolerate(SymbolFaultKind kind, int at, int length)
    {
        if ((_styles & SymbolFault.ToleratedBy(kind)) == 0)
        {
            return Fail(kind, at, length);
        }

        if (SymbolFault.IsReported(kind))
        {
            Note(At(kind, at, length), (DocumentSymbolStyles.Default & SymbolFault.ToleratedBy(kind)) == 0);
        }

        return true;
    }

    private void Note(SymbolFault fault, bool isDefect)
    {
        _findings?.Repairs.Add(fault);
        if (isDefect && !_isRepaired)
        {
            _isRepaired = true;
            _repair = fault;
        }
    }

    private bool Fail(SymbolFaultKind kind, int at, int length)
    {
        Fault = At(kind, at, length);
        return false;
    }

    private readonly SymbolFault At(SymbolFaultKind kind, int at, int length)
    {
        var start = PlaceOf(at);
        return new(kind, start, PlaceOf(at + length) - start);
    }

    private readonly int PlaceOf(int at) => _places.IsEmpty ? Math.Min(at, _sourceLength) : at < _places.Length ? _places[at] : _sourceLength;
}
