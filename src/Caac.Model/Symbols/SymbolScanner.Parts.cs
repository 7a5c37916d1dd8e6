using System.Text;

namespace Caac.Model;

/// <summary>Letters after a number: one of several texts under it, or a note that has lost its brackets.</summary>
internal ref partial struct SymbolScanner
{
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

        if (!hasGroup && CountedWordName(letters[..^NumeralLength(letters)]) is { } counted)
        {
            return TryBareNote(start, end, counted);
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

    // "S/PV.3745Resumption1", "A/71/5 Vol. II": notes that have lost their brackets.
    private bool TryBareNote(int start, int end, string counted)
    {
        var next = end < _end && _text[end] == '.' ? end + 1 : end;
        var numeral = BlanksEnd(next);
        var close = Math.Max(DigitsEnd(numeral), RomanNumeral.Value(_text[numeral..LettersEnd(numeral)]) > 0 ? LettersEnd(numeral) : numeral);
        close = close > numeral ? close : next;
        return Tolerate(SymbolFaultKind.BracketsMissing, start, close - start)
            && Replace(_at, start, "(")
            && Replace(start, start + counted.Length, counted)
            && (close == next || Drop(next, numeral))
            && Insert(close, ')')
            && Advance(close);
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

    // "LC/G.2681-P", "CCW/GGE/2009-I/1", "…/WG.4-WOM/1": a letter, a numeral or, of a body, its name. In "…/CRP.1-EUPCR/1814149/1"
    // what follows belongs to another organization and is kept as it stands.
    private bool SkipSuffix()
    {
        var end = _text[_at] == '-' ? LettersEnd(_at + 1) : _at;
        var letters = _text[_at..end];
        return letters.Length > 1 && !IsDigitAt(end) && !HasLowerCase(letters)
            && (letters.Length == 2 || _afterBody || RomanNumeral.Value(letters[1..]) > 0 || (end < _end && _text[end] == '/'))
            && Advance(end);
    }
}
