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
        return TryRange() && TryTail(bare: true);
    }

    /// <summary>A number, or two with a hyphen between.</summary>
    private bool TryRange()
    {
        if (!TryDigits())
        {
            return false;
        }

        return _at == _end || _text[_at] != '-' || !IsDigitAt(_at + 1) || (Write(_text[_at++]) && TryDigits());
    }

    private bool TryDigits()
    {
        var start = _at;
        _at = DigitsEnd(start);
        return _at - start > MostDigits ? Fail(SymbolFaultKind.NumberTooLong, start, _at - start) : Write(_text[start.._at]);
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
                case (byte)'(' or (byte)'[':
                    if (IsLabelAt(next))
                    {
                        return true;
                    }

                    if (!TrySkipPrintedBlank() || !TryGroup())
                    {
                        return false;
                    }

                    hasGroup = true;
                    break;
                case (byte)'/':
                    return TrySkipBlanks();
                case (byte)'*':
                    return true;
                case (byte)'-':
                    return hasGroup || IsOrganAt(next + 1) || !IsRawCosymbolAt(next) || TryRawCosymbol();
                case (byte)'.' when next == _at && !hasGroup:
                    return TryAfterNumberDot(bare);
                case var letter when char.IsAsciiLetter((char)letter):
                    if (hasPart && !hasGroup)
                    {
                        return Fail(SymbolFaultKind.CharacterUnexpected, next, 1);
                    }

                    if (!TryPart(bare, hasGroup))
                    {
                        return false;
                    }

                    hasPart = true;
                    break;
                case (byte)')' or (byte)']':
                    return Fail(SymbolFaultKind.BracketUnbalanced, next, 1);
                case (byte)'&':
                    return true;
                default:
                    return Fail(SymbolFaultKind.CharacterUnexpected, next, 1);
            }
        }

        return true;
    }

    // "…/CRP.1-EUPCR/1814149/1": what follows belongs to another organization and is kept as it stands.
    private readonly bool IsRawCosymbolAt(int hyphen)
    {
        var end = LettersEnd(hyphen + 1);
        return hyphen == _at && end - hyphen > 2 && end < _end && _text[end] == '/'
            && !_text[hyphen..end].ContainsAnyInRange((byte)'a', (byte)'z');
    }

    private bool TryRawCosymbol()
    {
        var hyphen = _at;
        _at = LettersEnd(hyphen + 1);
        return Write(_text[hyphen.._at]);
    }

    private bool TryAfterNumberDot(bool bare)
    {
        if (!bare && IsDigitAt(_at + 1))
        {
            return Write(_text[_at++]) && TryRange() && TryTail(bare);
        }

        var word = _text[(_at + 1)..LettersEnd(_at + 1)];
        if (SymbolWords.Find(word).Name is null)
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, _at, 1);
        }

        if (!Tolerate(SymbolFaultKind.DotForSlash, _at, 1 + word.Length))
        {
            return false;
        }

        _at++;
        _segments++;
        return Write((byte)'/') && TryWord();
    }

    private bool TryPart(bool bare, bool hasGroup)
    {
        var start = BlanksEnd(_at);
        var end = LettersEnd(start);
        var letters = _text[start..end];
        if (IsOrganAt(start) && end < _end && !SymbolWords.IsModifier(_text[(end + 1)..LettersEnd(end + 1)]))
        {
            return Fail(SymbolFaultKind.RunTogether, start, _end - start);
        }

        if (bare && start == _at && end < _end && _text[end] == ')' && RomanNumeral.Value(letters) > 0)
        {
            _at = end + 1;
            return Tolerate(SymbolFaultKind.BracketUnbalanced, start, _at - start) && Write((byte)'(') && Write(letters) && Write((byte)')');
        }

        if (!hasGroup && (Ascii.EqualsIgnoreCase(letters, "bis"u8) || Ascii.EqualsIgnoreCase(letters, "ter"u8)))
        {
            return TrySkipPrintedBlank() && Write(_text[_at..(_at = end)]);
        }

        if (letters.Length > 1 || !char.IsAsciiLetterUpper((char)letters[0]) || IsDigitAt(end))
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, start, 1);
        }

        if (end + 1 < _end && _text[end] == '-' && LettersEnd(end + 1) == end + 2 && char.IsAsciiLetterUpper((char)_text[end + 1]) && !IsOrganAt(end + 1))
        {
            end += 2;
        }

        if (!TrySkipPrintedBlank())
        {
            return false;
        }

        _at = end;
        if (hasGroup)
        {
            return Write((byte)'[') && Write(_text[start..end]) && Write((byte)']');
        }

        return (!bare || !StandsApart(end) || Write((byte)' ')) && Write(_text[start..end]);
    }

    // "A/RES/77/128 A", but "E/CN.4/RES/2A(XIV)" and "UNEP/CBD/8J/1".
    private readonly bool StandsApart(int end)
    {
        var next = BlanksEnd(end);
        return next == _end || _text[next] switch
        {
            (byte)'(' or (byte)'[' => IsLabelAt(next),
            (byte)'/' => next + 1 < _end
                && (_text[next + 1] is (byte)'*' or (byte)'-' || SymbolWords.IsModifier(_text[(next + 1)..LettersEnd(next + 1)])),
            _ => true,
        };
    }
}
