using System.Text;

namespace Caac.Model;

/// <summary>
/// Reads the shape of a symbol from left to right, once, and writes its catalogue form beside it. Each element is read first and then
/// put to the style, so that a refusal names the true fault. What the elements mean is the business of <see cref="SymbolParts"/>.
/// </summary>
internal ref partial struct SymbolScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<int> _places;
    private readonly int _sourceLength;
    private readonly DocumentSymbolStyles _styles;
    private readonly SymbolFindings? _findings;
    private readonly Span<byte> _canonical;

    private int _at;
    private int _end;
    private int _length;
    private int _memberStart;
    private int _segments;
    private bool _hasNumber;
    private bool _hasBodyNumber;
    private bool _hasModifierNumber;
    private bool _afterNumber;

    /// <summary>Makes the scanner.</summary>
    /// <param name="text">The text in ASCII.</param>
    /// <param name="places">The place of each character in what was handed in; empty where they are the same.</param>
    /// <param name="sourceLength">The length of what was handed in.</param>
    /// <param name="styles">What is tolerated.</param>
    /// <param name="findings">Takes what is found beside the symbol, where someone asks.</param>
    /// <param name="canonical">Takes the catalogue form; its length is the limit of it.</param>
    internal SymbolScanner(
        ReadOnlySpan<byte> text, ReadOnlySpan<int> places, int sourceLength, DocumentSymbolStyles styles, SymbolFindings? findings, Span<byte> canonical)
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

    /// <summary>The catalogue form of the member read last.</summary>
    internal readonly ReadOnlySpan<byte> Canonical => _canonical[.._length];

    /// <summary>Whether the catalogue form is the whole text.</summary>
    internal readonly bool IsVerbatim => _length == _text.Length && Canonical.SequenceEqual(_text);

    internal readonly bool IsAtEnd => _at == _end;

    /// <summary>Reads what may stand before the first symbol.</summary>
    internal bool TryBegin(int firstDash, int firstBlank)
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
            && (firstDash < 0 || Tolerate(SymbolFaultKind.Dash, firstDash, 1))
            && (firstBlank < 0 || Tolerate(SymbolFaultKind.BlanksInside, firstBlank, 1))
            && (_text[_at] is not ((byte)'U' or (byte)'u') || TrySkipLead());
    }

    /// <summary>Reads one symbol, with the stars and labels after it.</summary>
    internal bool TryMember()
    {
        _length = 0;
        _memberStart = _at;
        _segments = 0;
        _hasNumber = _hasBodyNumber = _hasModifierNumber = false;
        if (!TryOrgan())
        {
            return false;
        }

        do
        {
            if (!TrySegment())
            {
                return false;
            }
        }
        while (_at < _end && _text[_at] == '/');

        return (_at == _end || TryEnd()) && (_hasNumber || TryWithoutNumber());
    }

    /// <summary>Goes on to the next joint symbol.</summary>
    internal void SkipHyphen() => _at = BlanksEnd(_at + 1);

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

    private bool TrySegment()
    {
        var slash = _at++;
        if (_at < _end && _text[_at] == '/')
        {
            while (_at < _end && _text[_at] == '/')
            {
                _at++;
            }

            if (_at < _end && !Tolerate(SymbolFaultKind.SlashDoubled, slash, _at - slash))
            {
                return false;
            }
        }

        if (!TrySkipBlanks())
        {
            return false;
        }

        if (_at == _end)
        {
            return Fail(SymbolFaultKind.SlashTrailing, slash, 1);
        }

        _segments++;
        var first = _text[_at];
        if (char.IsAsciiDigit((char)first))
        {
            return Write((byte)'/') && TryNumber();
        }

        if (char.IsAsciiLetter((char)first))
        {
            return Write((byte)'/') && TryWord();
        }

        return first switch
        {
            (byte)'(' or (byte)'[' => TryGroupSegment(slash),
            (byte)'*' when _segments > 1 => true,
            (byte)'-' when _segments > 1 && _at + 1 < _end && _text[_at + 1] == '*' => Advance(1),
            _ => Fail(SymbolFaultKind.CharacterUnexpected, _at, 1),
        };
    }

    // "S/AC.44/2004/(02)/16" has a segment of its own in brackets; in "23/(XXXV)" the slash is a slip.
    private bool TryGroupSegment(int slash)
    {
        if (_afterNumber && IsSessionInBrackets(_at))
        {
            return Tolerate(SymbolFaultKind.SlashStray, slash, 1) && TryTail(bare: true);
        }

        _afterNumber = false;
        return Write((byte)'/') && TryTail(bare: false);
    }

    private bool Advance(int count)
    {
        _at += count;
        return true;
    }

    private readonly int BlanksEnd(int from)
    {
        while (from < _end && SymbolText.IsBlank(_text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Skips blanks where the UN prints none.</summary>
    private bool TrySkipBlanks()
    {
        if (_at == _end || !SymbolText.IsBlank(_text[_at]))
        {
            return true;
        }

        var from = _at;
        _at = BlanksEnd(_at);
        return Tolerate(SymbolFaultKind.BlanksInside, from, _at - from);
    }

    /// <summary>Skips blanks where the UN prints one or none.</summary>
    private bool TrySkipPrintedBlank()
    {
        if (_at + 1 < _end && _text[_at] == ' ' && !SymbolText.IsBlank(_text[_at + 1]))
        {
            _at++;
            return true;
        }

        return TrySkipBlanks();
    }

    private readonly int LettersEnd(int from)
    {
        while (from < _end && char.IsAsciiLetter((char)_text[from]))
        {
            from++;
        }

        return from;
    }

    private readonly int DigitsEnd(int from)
    {
        while (from < _end && char.IsAsciiDigit((char)_text[from]))
        {
            from++;
        }

        return from;
    }

    private readonly bool IsDigitAt(int index) => index < _end && char.IsAsciiDigit((char)_text[index]);

    private readonly bool IsLetterAt(int index) => index < _end && char.IsAsciiLetter((char)_text[index]);

    private bool Write(byte character)
    {
        if (_length == _canonical.Length)
        {
            return Fail(SymbolFaultKind.TooLong, _at, 0);
        }

        _canonical[_length++] = character;
        return true;
    }

    private bool Write(ReadOnlySpan<byte> text)
    {
        if (!text.TryCopyTo(_canonical[_length..]))
        {
            return Fail(SymbolFaultKind.TooLong, _at, 0);
        }

        _length += text.Length;
        return true;
    }

    private bool Write(string ascii)
    {
        if (ascii.Length > _canonical.Length - _length)
        {
            return Fail(SymbolFaultKind.TooLong, _at, 0);
        }

        _length += Encoding.ASCII.GetBytes(ascii, _canonical[_length..]);
        return true;
    }

    /// <summary>Puts a deviation to the style; a repair is noted.</summary>
    private bool Tolerate(SymbolFaultKind kind, int at, int length)
    {
        if ((_styles & SymbolFault.ToleratedBy(kind)) == 0)
        {
            return Fail(kind, at, length);
        }

        if (_findings is not null && SymbolFault.IsReported(kind))
        {
            _findings.Repairs.Add(At(kind, at, length));
        }

        return true;
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
