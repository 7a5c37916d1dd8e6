namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestWord = 24;

    /// <summary>A segment that begins with a letter: <c>RES</c>, <c>PV.49</c>, <c>S-10</c>, <c>SER.F</c>, <c>Staff Rules</c>.</summary>
    private bool TryWord()
    {
        _afterNumber = false;
        var start = _at;
        var end = LettersEnd(start);
        var word = _text[start..end];
        _at = end;
        var modifier = SymbolWords.ModifierName(word);
        if (modifier is not null ? !TryModifierCase(word, modifier, start) : !TryWordCase(word, start))
        {
            return false;
        }

        if (end == _end || _text[end] == '/')
        {
            _hasNumber |= _segments > 1 && RomanNumeral.Value(word) > 0;
            return true;
        }

        if (_text[end] == '.' && IsDigitAt(end + 1))
        {
            _at++;
            return TryWordNumber(word, modifier is not null);
        }

        return TryWordRest(word, modifier is not null);
    }

    private bool TryModifierCase(ReadOnlySpan<char> word, string modifier, int start) =>
        word.SequenceEqual(modifier)
        || (Tolerate(SymbolFaultKind.ModifierCase, start, word.Length) && Replace(start, start + word.Length, modifier));

    private bool TryWordCase(ReadOnlySpan<char> word, int start)
    {
        if (word.Length > LongestWord)
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, start, word.Length);
        }

        if (!char.IsAsciiLetterLower(word[0]))
        {
            return true;
        }

        return SymbolWords.Find(word).Name is { } name
            ? Tolerate(SymbolFaultKind.LowerCase, start, word.Length) && Replace(start, start + word.Length, name)
            : Fail(SymbolFaultKind.LowerCase, start, word.Length);
    }

    private bool TryWordRest(ReadOnlySpan<char> word, bool isModifier)
    {
        var start = _at - word.Length;
        while (_at < _end)
        {
            switch (_text[_at])
            {
                case '/':
                    return true;
                case '.':
                    var dot = _at++;
                    if (!TrySkipBlanks())
                    {
                        return false;
                    }

                    if (IsDigitAt(_at))
                    {
                        return TryWordNumber(word, isModifier);
                    }

                    if (!TrySubWord(dot))
                    {
                        return false;
                    }

                    var isRoman = RomanNumeral.Value(_text[(dot + 1).._at]) > 0;
                    _hasBodyNumber |= isRoman && SymbolWords.IsNumberedBody(word);
                    _hasNumber |= isRoman && !SymbolWords.IsNumberedBody(word);
                    break;
                case '-':
                    if (IsDigitAt(_at + 1))
                    {
                        _at++;
                        _hasBodyNumber = true;
                        return TryRange() && TryTail(bare: false);
                    }

                    if (IsOrganAt(_at + 1) || !IsLetterAt(_at + 1))
                    {
                        return true;
                    }

                    _at++;
                    if (!TrySubWord(_at - 1))
                    {
                        return false;
                    }

                    break;
                case var digit when char.IsAsciiDigit(digit):
                    return TryGluedNumber(word, isModifier, _at > start + word.Length);
                case var blank when SymbolText.IsBlank(blank):
                    var after = BlanksEnd(_at);
                    if (IsDigitAt(after))
                    {
                        return TryGluedNumber(word, isModifier, _at > start + word.Length);
                    }

                    if (!IsLetterAt(after))
                    {
                        return TryTail(bare: false);
                    }

                    // A series may be named by several words: "TD/CODE TOT/60".
                    if (word.Length < 2 || LettersEnd(after) - after < 2)
                    {
                        return Fail(SymbolFaultKind.CharacterUnexpected, after, 1);
                    }

                    if (!TryPrintedBlank(isKept: true) || !TrySubWord(_at - 1))
                    {
                        return false;
                    }

                    break;
                default:
                    _hasNumber |= _segments > 1 && RomanNumeral.Value(_text[start.._at]) > 0;
                    return TryTail(bare: false);
            }
        }

        return true;
    }

    private bool TrySubWord(int separator)
    {
        var start = _at;
        _at = LettersEnd(start);
        if (_at == start)
        {
            return Fail(SymbolFaultKind.NumberExpected, separator, 1);
        }

        return _at - start <= LongestWord || Fail(SymbolFaultKind.CharacterUnexpected, start, _at - start);
    }

    private bool TryWordNumber(ReadOnlySpan<char> word, bool isModifier)
    {
        if (isModifier)
        {
            _hasModifierNumber = true;
        }
        else if (SymbolWords.IsNumberedBody(word))
        {
            _hasBodyNumber = true;
        }
        else
        {
            _hasNumber = true;
        }

        return TryPlainDigits(_at) || (TryRange() && (_at == _end || _text[_at] == '/' || TryTail(bare: false)));
    }

    // A digit stands where a dot or a slash is due, as in "L45", "PRST2009/9", "Add 1"; or the word is spelt so, as in "AP2030".
    private bool TryGluedNumber(ReadOnlySpan<char> word, bool isModifier, bool isCompound)
    {
        var number = BlanksEnd(_at);
        var end = DigitsEnd(number);
        var role = isCompound || IsLetterAt(end) ? SymbolWordRole.None : SymbolWords.Find(word).Role;
        var blanks = _at;
        if (IsSegmentDue(role, end))
        {
            _at = number;
            _segments++;
            return Tolerate(SymbolFaultKind.SlashMissing, blanks, end - blanks) && Replace(blanks, number, "/") && TryNumber();
        }

        if ((role & SymbolWordRole.Numbered) != 0)
        {
            _at = number;
            return Tolerate(SymbolFaultKind.DotMissing, blanks, end - blanks) && Replace(blanks, number, ".") && TryWordNumber(word, isModifier);
        }

        // The catalogue drops the blank between a word and a number: "ST/LEG/UNTS/Map5".
        var isSpelt = number == blanks || (word.Length > 2 && char.IsAsciiLetterLower(word[1]));
        return isSpelt
            ? TryPrintedBlank(isKept: false) && TryWordNumber(word, isModifier)
            : Fail(SymbolFaultKind.CharacterUnexpected, number, 1);
    }

    private readonly bool IsSegmentDue(SymbolWordRole role, int end) =>
        (role & SymbolWordRole.Alone) != 0
        && ((role & SymbolWordRole.Numbered) == 0 || (end < _end && _text[end] == '/' && IsDigitAt(end + 1)));
}
