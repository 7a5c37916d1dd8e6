using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestGroup = 48;

    /// <summary>A note in round or square brackets: <c>(2005)</c>, <c>(Part I)</c>, <c>[C]</c>.</summary>
    private bool TryGroup()
    {
        var open = _at++;
        var close = _text[open] == '(' ? (byte)')' : (byte)']';
        if (!Write(_text[open]))
        {
            return false;
        }

        var start = _length;
        while (_at < _end && _text[_at] != close)
        {
            if (_at - open > LongestGroup)
            {
                return Fail(SymbolFaultKind.GroupMalformed, open, _at - open);
            }

            if (!TryGroupCharacter(open, start))
            {
                return false;
            }
        }

        if (_at == _end)
        {
            return TryCloseAtEnd(open, start, close);
        }

        _at++;
        return _length == start ? Fail(SymbolFaultKind.GroupMalformed, open, _at - open) : Write(close);
    }

    private bool TryGroupCharacter(int open, int start)
    {
        var character = _text[_at];
        if (char.IsAsciiLetter((char)character))
        {
            return TryGroupWord();
        }

        if (char.IsAsciiDigit((char)character) || character is (byte)'.' or (byte)'-' or (byte)'/' or (byte)',')
        {
            _at++;
            return Write(character);
        }

        if (SymbolText.IsBlank(character))
        {
            return TryGroupBlank(start);
        }

        return character is (byte)'(' or (byte)'[' or (byte)')' or (byte)']'
            ? Fail(SymbolFaultKind.BracketUnbalanced, open, _at - open + 1)
            : Fail(SymbolFaultKind.GroupMalformed, _at, 1);
    }

    private bool TryGroupWord()
    {
        var start = _at;
        _at = LettersEnd(start);
        var word = _text[start.._at];
        return GroupWordName(word) is { } name && !Ascii.Equals(word, name)
            ? Tolerate(SymbolFaultKind.ModifierCase, start, word.Length) && Write(name)
            : Write(word);
    }

    // The catalogue keeps a blank between two words and drops it before a number: "(Resumption1)", "(incomeSect.3)" but "(Plan outline)".
    private bool TryGroupBlank(int start)
    {
        var previous = _length > start ? _canonical[_length - 1] : (byte)'(';
        if (!TrySkipPrintedBlank())
        {
            return false;
        }

        if (!IsLetterAt(_at) || !char.IsAsciiLetterOrDigit((char)previous))
        {
            return true;
        }

        var word = _text[_at..LettersEnd(_at)];
        return RomanNumeral.Value(word) > 0 && EndsWithCounted(Canonical[start..]) ? true : Write((byte)' ');
    }

    private bool TryCloseAtEnd(int open, int start, byte close)
    {
        var content = Canonical[start..];
        var isUnderstood = RomanNumeral.Value(content) > 0 || (content.Length == 4 && !content.ContainsAnyExceptInRange((byte)'0', (byte)'9'));
        return isUnderstood
            ? Tolerate(SymbolFaultKind.BracketUnbalanced, open, _at - open) && Write(close)
            : Fail(SymbolFaultKind.BracketUnbalanced, open, _at - open);
    }

    private static bool EndsWithCounted(ReadOnlySpan<byte> content) =>
        content.EndsWith("Part"u8) || content.EndsWith("Vol"u8) || content.EndsWith("Resumption"u8) || content.EndsWith("Sect"u8);

    private static string? GroupWordName(ReadOnlySpan<byte> word) => word.Length switch
    {
        3 when Ascii.EqualsIgnoreCase(word, "VOL"u8) => "Vol",
        4 when Ascii.EqualsIgnoreCase(word, "PART"u8) => "Part",
        4 when Ascii.EqualsIgnoreCase(word, "SECT"u8) => "Sect",
        10 when Ascii.EqualsIgnoreCase(word, "RESUMPTION"u8) => "Resumption",
        _ => null,
    };

    private readonly bool IsSessionInBrackets(int open)
    {
        var end = LettersEnd(open + 1);
        return end < _end && _text[end] is (byte)')' or (byte)']' && RomanNumeral.Value(_text[(open + 1)..end]) > 0;
    }

    private readonly bool IsLabelAt(int open)
    {
        var start = BlanksEnd(open + 1);
        var end = LettersEnd(start);
        var close = BlanksEnd(end);
        return _text[open] == '(' && close < _end && _text[close] == ')' && Ascii.EqualsIgnoreCase(_text[start..end], "PRST"u8);
    }

    /// <summary>What may follow a symbol: stars, a label, the rest of a link; then the end or a joint.</summary>
    private bool TryEnd()
    {
        while (_at < _end)
        {
            var next = BlanksEnd(_at);
            switch (_text[next])
            {
                case (byte)'*':
                    if (!TrySkipBlanks() || !TryStars())
                    {
                        return false;
                    }

                    break;
                case (byte)'(' when IsLabelAt(next):
                    if (!TryLabel(next))
                    {
                        return false;
                    }

                    break;
                case (byte)'-' when IsOrganAt(next + 1):
                    return TrySkipBlanks() && (BlanksEnd(_at + 1) == _at + 1 || Tolerate(SymbolFaultKind.BlanksInside, _at + 1, 1));
                case (byte)'&' when IsLinkTail(next):
                    _at = _end;
                    return Tolerate(SymbolFaultKind.LinkTail, next, _end - next);
                default:
                    return Fail(SymbolFaultKind.CharacterUnexpected, next, 1);
            }
        }

        return true;
    }

    private bool TryStars()
    {
        var start = _at;
        while (_at < _end && _text[_at] == '*')
        {
            _at++;
        }

        if (_findings is not null)
        {
            _findings.Stars += _at - start;
        }

        return Tolerate(SymbolFaultKind.Stars, start, _at - start);
    }

    private bool TryLabel(int open)
    {
        _at = _text[open..].IndexOf((byte)')') + open + 1;
        _findings?.Labels.Add(Encoding.ASCII.GetString(_text[(open + 1)..(_at - 1)].Trim((byte)' ')));
        return Tolerate(SymbolFaultKind.Label, open, _at - open);
    }

    private readonly bool IsLinkTail(int at)
    {
        var tail = _text[at.._end];
        return tail.Length is > 6 and < 12 && Ascii.EqualsIgnoreCase(tail[..6], "&LANG="u8) && LettersEnd(at + 6) == _end;
    }
}
