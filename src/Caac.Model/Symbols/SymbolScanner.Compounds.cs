namespace Caac.Model;

/// <summary>Words that consist of several, and words that something else follows in their segment.</summary>
internal ref partial struct SymbolScanner
{
    private const int ShortestBeforeLetter = 4;

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

                    if (_at < _end && _text[_at] == '/' && IsAbbreviation(word, dot))
                    {
                        return true;
                    }

                    if (!TrySubWord(dot))
                    {
                        return false;
                    }

                    var isRoman = RomanNumeral.Value(_text[(dot + 1).._at]) > 0;
                    _hasBodyNumber |= isRoman && SymbolWords.IsNumberedBody(word);
                    _hasNumber |= isRoman && !SymbolWords.IsNumberedBody(word);
                    break;
                case '-' when IsDigitAt(_at + 1):
                    _at++;
                    _hasBodyNumber = true;
                    return TryRange() && TryTail(bare: false);
                case '-' or '&' when JoinsWords():
                    _at++;
                    if (!TrySubWord(_at - 1))
                    {
                        return false;
                    }

                    break;
                case '-' or '&':
                    return true;
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

                    if (!TryFurtherWord(word, after))
                    {
                        return false;
                    }

                    break;
                default:
                    // "RES/III[X]", "DEC/J(48)".
                    _hasNumber |= _segments > 1 && (RomanNumeral.IsComponent(_text[start.._at]) || (_at == start + 1 && _text[_at] == '(' && !IsLabelAt(_at)));
                    return TryTail(bare: false);
            }
        }

        return true;
    }

    // "COP-MOP", "I&NR", and "DP/FPA/OPS-ICEF/CRP.1", for what has no number yet is joined to nothing.
    private readonly bool JoinsWords() => IsLetterAt(_at + 1) && (_text[_at] == '-' ? !_hasNumber || !IsOrganAt(_at + 1) : !IsLinkTail(_at));

    // A series may be named by several words, "TD/CODE TOT/60", and a part by a word and a numeral, "WP.8/Part I", "674/Annex IV".
    private bool TryFurtherWord(ReadOnlySpan<char> word, int next)
    {
        var end = LettersEnd(next);
        var isNumeral = RomanNumeral.Value(_text[next..end]) > 0;
        var isLetter = end == next + 1 && word.Length >= ShortestBeforeLetter && char.IsAsciiLetterUpper(_text[next]);
        if (word.Length < 2 || (end < next + 2 && !isLetter))
        {
            return Fail(SymbolFaultKind.CharacterUnexpected, next, 1);
        }

        var start = _at - word.Length;
        var counted = isNumeral && _text[start.._at].SequenceEqual(word) ? CountedWordName(word) : null;
        return (counted is null || TryCountedCase(word, counted, start)) && TryPrintedBlank(isKept: counted is null) && TrySubWord(_at - 1);
    }

    // "ASIAN POP./47": the dot of an abbreviation; but one before a number in "PV./1".
    private readonly bool IsAbbreviation(ReadOnlySpan<char> word, int dot) =>
        !_text[..dot].EndsWith(word) || (SymbolWords.Find(word).Role & SymbolWordRole.Numbered) == 0;

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
}
