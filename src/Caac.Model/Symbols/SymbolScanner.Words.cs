namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestWord = 24;

    /// <summary>A segment that begins with a letter: <c>RES</c>, <c>PV.49</c>, <c>S-10</c>, <c>SER.F</c>, <c>Staff Rules</c>.</summary>
    private bool TryWord()
    {
        _afterNumber = _afterBody = false;
        var start = _at;
        var end = LettersEnd(start);
        var word = _text[start..end];
        _at = end;
        var modifier = SymbolWords.ModifierName(word);
        if (modifier is not null ? !TryModifierCase(word, modifier, start) : !TryWordCase(word, start))
        {
            return false;
        }

        if (word.Length == 1 && BeginsAnother(start, BlanksEnd(end)))
        {
            return Fail(SymbolFaultKind.RunTogether, start, _end - start);
        }

        if (end == _end || _text[end] == '/')
        {
            _afterNumber = _segments > 1 && RomanNumeral.IsComponent(word);
            _hasNumber |= _afterNumber;
            return true;
        }

        if (_text[end] == '.' && IsDigitAt(end + 1))
        {
            _at++;
            return TryWordNumber(word, modifier is not null);
        }

        return TryWordRest(word, modifier is not null);
    }

    // "S/2014/502/S/2014/503"; but "E/C.10/1983/S/4" is a document of a special session.
    private readonly bool BeginsAnother(int start, int firstSlash)
    {
        var digits = firstSlash + 1;
        var slash = DigitsEnd(digits);
        return _hasNumber && _isPrincipal && slash > digits && slash < _end && _text[slash] == '/' && IsDigitAt(slash + 1) && IsOrganAt(start);
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

    private bool TryWordNumber(ReadOnlySpan<char> word, bool isModifier)
    {
        if (isModifier)
        {
            _hasModifierNumber = true;
        }
        else if (SymbolWords.IsNumberedBody(word))
        {
            _hasBodyNumber = _afterBody = true;
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

        // Other series than those of the principal organs spell bodies so: "CBD/WG2020/1/5".
        role = (role & SymbolWordRole.Body) == 0 || _isPrincipal ? role : SymbolWordRole.None;
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
