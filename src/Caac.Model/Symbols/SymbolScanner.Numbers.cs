using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int MostDigits = 9;

    /// <summary>A segment that begins with a digit: <c>384</c>, <c>55-59</c>, <c>128 A</c>, <c>1612 (2005)</c>.</summary>
    private bool TryNumber()
    {
        _afterNumber = true;
        _hasNumber = true;
        return TryPlainDigits(_at) || (TryRange() && (_at == _end || _text[_at] == '/' || TryTail(bare: true)));
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
        var (hasGroup, hasPart) = (false, false);
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
                    return hasGroup || IsOrganAt(next + 1) || TryRawCosymbol();
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

    // "…/CRP.1-EUPCR/1814149/1": what follows belongs to another organization and is kept as it stands.
    private bool TryRawCosymbol()
    {
        if (_text[_at] == '-')
        {
            var end = LettersEnd(_at + 1);
            if (end - _at > 2 && end < _end && _text[end] == '/' && !HasLowerCase(_text[_at..end]))
            {
                _at = end;
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

    private bool TryPart(bool bare, bool hasGroup)
    {
        var start = BlanksEnd(_at);
        var end = LettersEnd(start);
        var letters = _text[start..end];
        var next = BlanksEnd(end);
        if (next < _end && _text[next] == '/' && IsOrganAt(start) && !IsModifierAfter(next))
        {
            return Fail(SymbolFaultKind.RunTogether, start, _end - start);
        }

        if (bare && start == _at && end < _end && _text[end] == ')' && RomanNumeral.Value(letters) > 0)
        {
            _at = end + 1;
            return Tolerate(SymbolFaultKind.BracketUnbalanced, start, _at - start) && Insert(start, '(');
        }

        if (!hasGroup && (Ascii.EqualsIgnoreCase(letters, "bis") || Ascii.EqualsIgnoreCase(letters, "ter")))
        {
            return TryPrintedBlank(isKept: false) && Advance(end);
        }

        if (letters.Length > 1 || !char.IsAsciiLetterUpper(letters[0]) || IsDigitAt(end))
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, start, 1);
        }

        if (end + 1 < _end && _text[end] == '-' && char.IsAsciiLetterUpper(_text[end + 1]) && LettersEnd(end + 1) == end + 2 && !IsOrganAt(end + 1))
        {
            end += 2;
        }

        if (!TryPrintedBlank(isKept: bare && !hasGroup && StandsApart(end)))
        {
            return false;
        }

        _at = end;
        return !hasGroup || (Insert(start, '[') && Insert(end, ']'));
    }

    private bool Advance(int to)
    {
        _at = to;
        return true;
    }

    // "A/RES/77/128 A", but "E/CN.4/RES/2A(XIV)" and "UNEP/CBD/8J/1".
    private readonly bool StandsApart(int end)
    {
        var next = BlanksEnd(end);
        return next == _end || _text[next] switch
        {
            '(' or '[' => IsLabelAt(next),
            '/' or '.' => IsModifierAfter(next + 1),
            _ => true,
        };
    }

    private readonly bool IsModifierAfter(int slash)
    {
        while (slash < _end && (_text[slash] == '/' || SymbolText.IsBlank(_text[slash])))
        {
            slash++;
        }

        return slash < _end && (_text[slash] is '*' or '-' || SymbolWords.IsModifier(_text[slash..LettersEnd(slash)]));
    }
}
