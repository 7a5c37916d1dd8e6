using System.Text;

namespace Caac.Model;

internal ref partial struct SymbolScanner
{
    private const int LongestOrgan = 12;

    private bool TryOrgan()
    {
        if (_at + 1 < _end && _text[_at + 1] == '/' && _text[_at] is (byte)'S' or (byte)'A' or (byte)'E' or (byte)'T')
        {
            return Write(_text[_at++]);
        }

        var start = _at;
        var end = LettersEnd(start);
        var name = _text[start..end];
        while (end < _end && char.IsAsciiLetterOrDigit((char)_text[end]))
        {
            end++;
        }

        if (name.IsEmpty || end - start > LongestOrgan)
        {
            return FailOrgan(start);
        }

        var isKnown = name.Length == end - start && SymbolOrgans.IsKnown(name);
        _at = end;
        return TryWriteOrgan(_text[start..end], isKnown, start)
            && TryOrganSuffix(start)
            && TrySkipOrganBlank()
            && ((_at < _end && _text[_at] == '/') || FailOrgan(start))
            && (isKnown || Tolerate(SymbolFaultKind.OrganUnknown, start, _at - start));
    }

    private bool TryWriteOrgan(ReadOnlySpan<byte> name, bool isKnown, int start)
    {
        if (!name.ContainsAnyInRange((byte)'a', (byte)'z'))
        {
            return Write(name);
        }

        if (!isKnown)
        {
            return FailOrgan(start);
        }

        if (!Tolerate(SymbolFaultKind.LowerCase, start, name.Length) || !Write(name))
        {
            return false;
        }

        Ascii.ToUpperInPlace(_canonical[(_length - name.Length).._length], out _);
        return true;
    }

    // "GC.10/RES.3", "EB.AIR/97", "TD(XI)/1", "ICC-ASP/1/3".
    private bool TryOrganSuffix(int start)
    {
        while (_at < _end)
        {
            switch (_text[_at])
            {
                case (byte)'.' when _at + 1 < _end && char.IsAsciiLetterOrDigit((char)_text[_at + 1]):
                    var dot = _at++;
                    while (_at < _end && char.IsAsciiLetterOrDigit((char)_text[_at]))
                    {
                        _at++;
                    }

                    if (_at - dot > LongestOrgan)
                    {
                        return FailOrgan(start);
                    }

                    if (!Write(_text[dot.._at]))
                    {
                        return false;
                    }

                    break;
                case (byte)'-' when LettersEnd(_at + 1) - _at is > 2 and <= LongestOrgan:
                    var hyphen = _at;
                    _at = LettersEnd(_at + 1);
                    if (!Write(_text[hyphen.._at]))
                    {
                        return false;
                    }

                    break;
                case (byte)'(':
                    if (!TryGroup())
                    {
                        return false;
                    }

                    break;
                default:
                    return true;
            }
        }

        return true;
    }

    private bool TrySkipOrganBlank() => BlanksEnd(_at) == _end || _text[BlanksEnd(_at)] != '/' || TrySkipBlanks();

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
        return end < _end && end > start
            && (_text[end] == '/' || (_text[end] == '(' && end - start > 1))
            && !_text[start..end].ContainsAnyInRange((byte)'a', (byte)'z')
            && SymbolOrgans.IsKnown(_text[start..end]);
    }

    // "UN Doc.", "U.N. Doc.", "UN document:"
    private bool TrySkipLead()
    {
        var at = _at + 1;
        at = at < _end && _text[at] == '.' ? at + 1 : at;
        if (at == _end || _text[at] is not ((byte)'N' or (byte)'n'))
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

        at = at < _end && _text[at] is (byte)'.' or (byte)':' ? at + 1 : at;
        var lead = _at;
        var leadLength = at - lead;
        _at = BlanksEnd(at);
        return Tolerate(SymbolFaultKind.Lead, lead, leadLength) && (_at < _end || Fail(SymbolFaultKind.Empty, lead, leadLength));
    }

    private static bool IsDocumentWord(ReadOnlySpan<byte> word) =>
        Ascii.EqualsIgnoreCase(word, "DOC"u8) || Ascii.EqualsIgnoreCase(word, "DOCS"u8)
        || Ascii.EqualsIgnoreCase(word, "DOCUMENT"u8) || Ascii.EqualsIgnoreCase(word, "DOCUMENTS"u8);
}
