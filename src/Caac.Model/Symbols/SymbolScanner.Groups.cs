using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestGroup = 48;
    private const int ShortestCountedWord = 3;

    /// <summary>A note in round or square brackets: <c>(2005)</c>, <c>(Part I)</c>, <c>[C]</c>.</summary>
    private bool TryGroup()
    {
        var open = _at;
        var close = _text[open] == '(' ? ')' : ']';
        _at = DigitsEnd(open + 1);
        while (_at < _end && _text[_at] != close)
        {
            if (_at - open > LongestGroup)
            {
                return Fail(SymbolFaultKind.GroupMalformed, open, _at - open);
            }

            if (!TryGroupElement(open))
            {
                return false;
            }
        }

        if (_at == _end)
        {
            return TryCloseAtEnd(open, close);
        }

        _at++;
        return BlanksEnd(open + 1) < _at - 1 || Fail(SymbolFaultKind.GroupMalformed, open, _at - open);
    }

    private bool TryGroupElement(int open)
    {
        var character = _text[_at];
        if (char.IsAsciiDigit(character) || character is '.' or '-' or '/' or ',')
        {
            _at++;
            return true;
        }

        if (char.IsAsciiLetter(character))
        {
            return TryGroupWord();
        }

        if (SymbolText.IsBlank(character))
        {
            return TryGroupBlank();
        }

        return character is '(' or '[' or ')' or ']'
            ? Fail(SymbolFaultKind.BracketUnbalanced, open, _at - open + 1)
            : Fail(SymbolFaultKind.GroupMalformed, _at, 1);
    }

    private bool TryGroupWord()
    {
        var start = _at;
        _at = LettersEnd(start);
        var word = _text[start.._at];
        word = word[..^NumeralLength(word)];
        return CountedWordName(word) is not { } name || TryCountedCase(word, name, start);
    }

    private bool TryCountedCase(ReadOnlySpan<char> word, string name, int start) =>
        word.SequenceEqual(name) || (Tolerate(SymbolFaultKind.ModifierCase, start, word.Length) && Replace(start, start + word.Length, name));

    // The catalogue keeps a blank between two words and drops it before a number: "(Resumption1)", "(Income Sect.3)", "(Plan outline)".
    private bool TryGroupBlank()
    {
        var next = BlanksEnd(_at);
        var isBetween = IsLetterAt(next) && char.IsAsciiLetterOrDigit(_text[_at - 1]);
        return TryPrintedBlank(isBetween && !(IsCountedWordBefore(_at) && RomanNumeral.Value(_text[next..LettersEnd(next)]) > 0));
    }

    private bool TryCloseAtEnd(int open, char close)
    {
        var content = _text[(open + 1).._end];
        var isUnderstood = RomanNumeral.Value(content) > 0 || (content.Length == 4 && DigitsEnd(open + 1) == _end);
        return isUnderstood
            ? Tolerate(SymbolFaultKind.BracketUnbalanced, open, _at - open) && Insert(_end, close)
            : Fail(SymbolFaultKind.BracketUnbalanced, open, _at - open);
    }

    private readonly bool IsCountedWordBefore(int at)
    {
        var start = at;
        while (char.IsAsciiLetter(_text[start - 1]))
        {
            start--;
        }

        return CountedWordName(_text[start..at]) is not null;
    }

    // Of "PARTII" it is 2: some write the word and its numeral as one. Of "PART" and "VOL" it is 0.
    private static int NumeralLength(ReadOnlySpan<char> word)
    {
        for (var start = word.Length - 1; start >= ShortestCountedWord; start--)
        {
            if (CountedWordName(word[..start]) is not null)
            {
                return RomanNumeral.Value(word[start..]) > 0 ? word.Length - start : 0;
            }
        }

        return 0;
    }

    private static string? CountedWordName(ReadOnlySpan<char> word) => word.Length switch
    {
        3 when Ascii.EqualsIgnoreCase(word, "VOL") => "Vol",
        4 when Ascii.EqualsIgnoreCase(word, "PART") => "Part",
        4 when Ascii.EqualsIgnoreCase(word, "SECT") => "Sect",
        10 when Ascii.EqualsIgnoreCase(word, "RESUMPTION") => "Resumption",
        _ => null,
    };

    private readonly bool IsSessionInBrackets(int open)
    {
        var start = BlanksEnd(open + 1);
        var end = LettersEnd(start);
        var close = BlanksEnd(end);
        return (close == _end || _text[close] is ')' or ']') && RomanNumeral.Value(_text[start..end]) > 0;
    }

    private readonly bool IsLabelAt(int open)
    {
        var start = BlanksEnd(open + 1);
        if (start == _end || _text[start] is not ('P' or 'p'))
        {
            return false;
        }

        var end = LettersEnd(start);
        var close = BlanksEnd(end);
        return _text[open] == '(' && close < _end && _text[close] == ')' && Ascii.EqualsIgnoreCase(_text[start..end], "PRST");
    }
}
