using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestOrgan = 12;

    private bool TryOrgan()
    {
        if (_at + 1 < _end && _text[_at + 1] == '/' && _text[_at] is 'S' or 'A' or 'E' or 'T')
        {
            _at++;
            return _isPrincipal = true;
        }

        if (_text[_at] == '[' && !TrySupplied())
        {
            return false;
        }

        var start = _at;
        var end = LettersEnd(start);
        var name = _text[start..end];
        while (end < _end && char.IsAsciiLetterOrDigit(_text[end]))
        {
            end++;
        }

        if (name.IsEmpty || end - start > LongestOrgan)
        {
            return FailOrgan(start);
        }

        var isKnown = name.Length == end - start && (end < _end && _text[end] == '.' ? SymbolOrgans.IsKnownWithDot(name) : SymbolOrgans.IsKnown(name));
        _at = end;
        _isPrincipal = isKnown && end == start + 1;
        return (!HasLowerCase(name) || TryCapitals(name, isKnown, start))
            && ((end < _end && _text[end] == '/') || TryOrganSuffix(start))
            && (isKnown || Tolerate(SymbolFaultKind.OrganUnknown, start, _at - start));
    }

    // "[E/]LC/G.1431": the library puts into square brackets what the document does not print.
    private bool TrySupplied()
    {
        var (start, at) = (_at, _at + 1);
        for (var end = LettersEnd(at); end > at && end < _end && _text[end] == '/'; end = LettersEnd(at))
        {
            at = end + 1;
        }

        if (at == start + 1 || at >= _end || _text[at] != ']' || !IsOrganAt(start + 1))
        {
            return FailOrgan(start);
        }

        _at = at + 1;
        return _at < _end || FailOrgan(start);
    }

    private bool TryCapitals(ReadOnlySpan<char> name, bool isKnown, int start)
    {
        if (!isKnown)
        {
            return FailOrgan(start);
        }

        Span<char> capitals = stackalloc char[LongestOrgan];
        Ascii.ToUpper(name, capitals, out var length);
        return Tolerate(SymbolFaultKind.LowerCase, start, name.Length) && Replace(start, start + name.Length, capitals[..length]);
    }

    // "GC.10/RES.3", "EB.AIR/97", "TD(XI)/1", "ICC-ASP/1/3".
    private bool TryOrganSuffix(int start)
    {
        while (_at < _end && _text[_at] != '/')
        {
            switch (_text[_at])
            {
                case '.' or '-' when _text[_at - 1] != ')':
                    var isDot = _text[_at] == '.';
                    var end = isDot ? LettersEnd(DigitsEnd(_at + 1)) : LettersEnd(_at + 1);
                    if (end - _at is < 2 or > LongestOrgan || (!isDot && end - _at < 3))
                    {
                        return FailOrgan(start);
                    }

                    _at = end;
                    break;
                case '(':
                    if (!TryGroup())
                    {
                        return false;
                    }

                    break;
                case var blank when SymbolText.IsBlank(blank) && _text[BlanksEnd(_at)] == '/':
                    if (!TrySkipBlanks())
                    {
                        return false;
                    }

                    break;
                default:
                    return FailOrgan(start);
            }
        }

        return _at < _end || FailOrgan(start);
    }

    private bool FailOrgan(int start)
    {
        var end = start;
        while (end < _end && _text[end] != '/' && !SymbolText.IsBlank(_text[end]))
        {
            end++;
        }

        return Fail(SymbolFaultKind.OrganMalformed, start, Math.Max(end - start, 1));
    }

    /// <summary>Whether another symbol begins here, which is what makes a hyphen a joint.</summary>
    private readonly bool IsOrganAt(int index)
    {
        var start = BlanksEnd(index);
        var end = LettersEnd(start);
        var next = BlanksEnd(end);
        return next < _end && end > start
            && (_text[next] == '/' || (_text[next] == '(' && next == end && end - start > 1))
            && !HasLowerCase(_text[start..end])
            && SymbolOrgans.IsKnown(_text[start..end]);
    }

    // "UN Doc.", "U.N. Doc.", "UN document:"
    private bool TrySkipLead()
    {
        var at = _at + 1;
        at = at < _end && _text[at] == '.' ? at + 1 : at;
        if (at == _end || _text[at] is not ('N' or 'n'))
        {
            return true;
        }

        at = ++at < _end && _text[at] == '.' ? at + 1 : at;
        var word = BlanksEnd(at);
        at = LettersEnd(word);
        if (word == at || !IsDocumentWord(_text[word..at]))
        {
            return true;
        }

        at = at < _end && _text[at] is '.' or ':' ? at + 1 : at;
        var lead = _at;
        _at = BlanksEnd(at);
        return Tolerate(SymbolFaultKind.Lead, lead, at - lead) && (_at < _end || Fail(SymbolFaultKind.Empty, at, 0));
    }

    private static bool IsDocumentWord(ReadOnlySpan<char> word) =>
        Ascii.EqualsIgnoreCase(word, "DOC") || Ascii.EqualsIgnoreCase(word, "DOCS")
        || Ascii.EqualsIgnoreCase(word, "DOCUMENT") || Ascii.EqualsIgnoreCase(word, "DOCUMENTS");
}
