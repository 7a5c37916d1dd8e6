using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    /// <summary>What may follow a symbol: stars, a label, the rest of a link; then the end or a joint.</summary>
    private bool TryEnd()
    {
        while (_at < _end)
        {
            var next = BlanksEnd(_at);
            switch (_text[next])
            {
                case '*':
                    if (!TrySkipBlanks() || !TryStars())
                    {
                        return false;
                    }

                    break;
                case '(' when IsLabelAt(next):
                    if (!TryPrintedBlank(isKept: false) || !TryLabel(next))
                    {
                        return false;
                    }

                    break;
                case '-' when IsOrganAt(next + 1):
                    return TrySkipBlanks() && (BlanksEnd(_at + 1) == _at + 1 || Tolerate(SymbolFaultKind.BlanksInside, _at + 1, 1));
                case '&' when IsLinkTail(next):
                    var tail = _at;
                    _at = _end;
                    return Tolerate(SymbolFaultKind.LinkTail, next, _end - next) && Drop(tail, _end);
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

        return Tolerate(SymbolFaultKind.Stars, start, _at - start) && Drop(start, _at);
    }

    private bool TryLabel(int open)
    {
        _at = _text[open..].IndexOf(')') + open + 1;
        _findings?.Labels.Add(_text[(open + 1)..(_at - 1)].Trim(' ').ToString());
        return Tolerate(SymbolFaultKind.Label, open, _at - open) && Drop(open, _at);
    }

    private readonly bool IsLinkTail(int at)
    {
        var tail = _text[at.._end];
        return tail.Length is > 6 and < 12 && Ascii.EqualsIgnoreCase(tail[..6], "&LANG=") && LettersEnd(at + 6) == _end;
    }
}
