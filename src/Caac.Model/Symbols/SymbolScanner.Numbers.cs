namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int MostDigits = 9;

    /// <summary>A segment that begins with a digit: <c>384</c>, <c>55-59</c>, <c>128 A</c>, <c>1612 (2005)</c>.</summary>
    private bool TryNumber()
    {
        _afterBody = false;
        _afterNumber = true;
        _hasNumber = true;
        return TryPlainDigits(_at) || (TryRange() && (_at == _end || _text[_at] == '/' || (IsYearLast() ? TryYearLast() : TryTail(bare: true))));
    }

    // The commonest tail with a blank, "1612 (2005)", is done at once too.
    private readonly bool IsYearLast() =>
        _end - _at == 7 && _text[_at] == ' ' && _text[_at + 1] == '(' && _text[_end - 1] == ')' && DigitsEnd(_at + 2) == _end - 1;

    private bool TryYearLast()
    {
        var blank = _at;
        _at = _end;
        return Drop(blank, blank + 1);
    }

    /// <summary>The common case, done at once: digits that end their segment.</summary>
    private bool TryPlainDigits(int start)
    {
        var end = DigitsEnd(start);
        if (end - start > MostDigits || (end < _end && _text[end] != '/'))
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>A number, or two with a hyphen between.</summary>
    private bool TryRange()
    {
        if (!TryDigits())
        {
            return false;
        }

        if (_at == _end || _text[_at] != '-' || !IsDigitAt(_at + 1))
        {
            return true;
        }

        _at++;
        return TryDigits();
    }

    private bool TryDigits()
    {
        var start = _at;
        _at = DigitsEnd(start);
        return _at - start <= MostDigits || Fail(SymbolFaultKind.NumberTooLong, start, _at - start);
    }

    /// <summary>What may follow a number or word in its segment: a part letter and groups.</summary>
    /// <param name="bare">Whether the segment is a number alone.</param>
    private bool TryTail(bool bare)
    {
        var (hasGroup, hasPart, hasSuffix) = (false, false, false);
        while (_at < _end)
        {
            var next = BlanksEnd(_at);
            switch (_text[next])
            {
                case '(' or '[':
                    if (IsLabelAt(next))
                    {
                        return true;
                    }

                    if (!TryPrintedBlank(isKept: false) || !TryGroup())
                    {
                        return false;
                    }

                    hasGroup = true;
                    break;
                case '/':
                    return TrySkipBlanks();
                case '*' or '&':
                    return true;
                case '-':
                    if (hasGroup || hasSuffix || IsOrganAt(next + 1) || !SkipSuffix())
                    {
                        return true;
                    }

                    hasPart = hasSuffix = true;
                    break;
                case '.' when next == _at && !hasGroup:
                    return TryAfterNumberDot(bare);
                case ')' or ']':
                    return Fail(SymbolFaultKind.BracketUnbalanced, next, 1);
                case var letter when char.IsAsciiLetter(letter) && !hasPart:
                    if (!TryPart(bare, hasGroup))
                    {
                        return false;
                    }

                    hasPart = true;
                    break;
                default:
                    return Fail(SymbolFaultKind.CharacterUnexpected, next, 1);
            }
        }

        return true;
    }

    private bool TryAfterNumberDot(bool bare)
    {
        if (!bare && IsDigitAt(_at + 1))
        {
            _at++;
            return TryRange() && TryTail(bare);
        }

        var word = _text[(_at + 1)..LettersEnd(_at + 1)];
        if (SymbolWords.Find(word).Name is null)
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, _at, 1);
        }

        if (!Tolerate(SymbolFaultKind.DotForSlash, _at, 1 + word.Length) || !Replace(_at, _at + 1, "/"))
        {
            return false;
        }

        _at++;
        _segments++;
        return TryWord();
    }
}
