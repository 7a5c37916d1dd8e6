namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestWord = 24;

    /// <summary>A segment that begins with a letter: <c>RES</c>, <c>PV.49</c>, <c>S-10</c>, <c>SER.F</c>, <c>Staff Rules</c>.</summary>
    private bool TryWord()
    {
        _afterNumber = false;
        var start = _at;
        _at = LettersEnd(start);
        var word = _text[start.._at];
        if (word.Length > LongestWord)
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, start, word.Length);
        }

        var modifier = SymbolWords.ModifierName(word);
        if (!TryWriteWord(word, modifier, start))
        {
            return false;
        }

        if (_segments > 1 && RomanNumeral.Value(word) > 0)
        {
            _hasNumber = true;
        }

        return TryWordRest(word, modifier is not null);
    }

    private bool TryWriteWord(ReadOnlySpan<byte> word, string? modifier, int start)
    {
        if (modifier is not null)
        {
            return (word[0] == modifier[0] && !word[1..].ContainsAnyInRange((byte)'A', (byte)'Z'))
                ? Write(word)
                : Tolerate(SymbolFaultKind.ModifierCase, start, word.Length) && Write(modifier);
        }

        if (!char.IsAsciiLetterLower((char)word[0]))
        {
            return Write(word);
        }

        return SymbolWords.Find(word).Name is { } name
            ? Tolerate(SymbolFaultKind.LowerCase, start, word.Length) && Write(name)
            : Fail(SymbolFaultKind.LowerCase, start, word.Length);
    }

    private bool TryWordRest(ReadOnlySpan<byte> word, bool isModifier)
    {
        while (_at < _end)
        {
            var next = _text[_at];
            switch (next)
            {
                case (byte)'/':
                    return true;
                case (byte)'.':
                    var dot = _at++;
                    if (!TrySkipBlanks() || !Write(next))
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

                    if (SymbolWords.IsNumberedBody(word))
                    {
                        _hasBodyNumber = true;
                    }
                    else
                    {
                        _hasNumber |= RomanNumeral.Value(_text[(dot + 1).._at]) > 0;
                    }

                    break;
                case (byte)'-':
                    if (IsDigitAt(_at + 1))
                    {
                        _hasBodyNumber = true;
                        return Write(_text[_at++]) && TryRange() && TryTail(bare: false);
                    }

                    if (IsOrganAt(_at + 1) || !IsLetterAt(_at + 1))
                    {
                        return true;
                    }

                    if (!Write(_text[_at++]) || !TrySubWord(_at - 1))
                    {
                        return false;
                    }

                    break;
                case var digit when char.IsAsciiDigit((char)digit):
                    return TryGluedNumber(word, isModifier, isApart: false);
                case var blank when SymbolText.IsBlank(blank):
                    var after = BlanksEnd(_at);
                    if (IsDigitAt(after))
                    {
                        return TryGluedNumber(word, isModifier, isApart: true);
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

                    if (!TrySkipPrintedBlank() || !Write((byte)' ') || !TrySubWord(_at - 1))
                    {
                        return false;
                    }

                    break;
                default:
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

        return _at - start > LongestWord ? Fail(SymbolFaultKind.CharacterUnexpected, start, _at - start) : Write(_text[start.._at]);
    }

    private bool TryWordNumber(ReadOnlySpan<byte> word, bool isModifier)
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

        return TryRange() && TryTail(bare: false);
    }

    // A digit stands where a dot or a slash is due, as in "L45", "PRST2009/9", "Add 1"; or the word is spelt so, as in "AP2030".
    private bool TryGluedNumber(ReadOnlySpan<byte> word, bool isModifier, bool isApart)
    {
        var role = isModifier ? SymbolWordRole.Modifier | SymbolWordRole.Numbered : SymbolWords.Find(word).Role;
        var number = BlanksEnd(_at);
        var end = DigitsEnd(number);
        var isSegment = (role & SymbolWordRole.Alone) != 0 && ((role & SymbolWordRole.Numbered) == 0 || (end < _end && _text[end] == '/' && IsDigitAt(end + 1)));
        if (isSegment)
        {
            if (!Tolerate(SymbolFaultKind.SlashMissing, _at, end - _at))
            {
                return false;
            }

            _at = number;
            _segments++;
            return Write((byte)'/') && TryNumber();
        }

        if ((role & SymbolWordRole.Numbered) != 0)
        {
            if (!Tolerate(SymbolFaultKind.DotMissing, _at, end - _at))
            {
                return false;
            }

            _at = number;
            return Write((byte)'.') && TryWordNumber(word, isModifier);
        }

        return isApart ? Fail(SymbolFaultKind.CharacterUnexpected, number, 1) : TryWordNumber(word, isModifier);
    }
}
