namespace Caac.Model;

internal ref partial struct SymbolPartsReader
{
    private void ReadNumberedWord(SymbolSegment segment)
    {
        var rest = segment.Rest[1..];
        SetSeries(Code(segment.Word));
        if (char.IsAsciiDigit(rest[0]))
        {
            ReadNumber(rest);
        }
        else if (RomanNumeral.Value(rest) is > 0 and var roman)
        {
            (_number, _numberText) = (roman, rest.ToString());
        }
        else
        {
            _series = segment.Head.ToString();
        }

        ReadGroups(segment.Groups, isNumber: true);
    }

    private void ReadWord(SymbolSegment segment, int index, int number)
    {
        if (segment.Head is "OS" && index + 1 < _segments.Count && Segment(index + 1).IsNumber)
        {
            _isOrganizational = true;
        }
        else if (segment.Word is "SER" && segment.IsNumberedWord)
        {
            SetSeries(segment.Head.ToString());
        }
        else if (IsSeries(segment, index))
        {
            SetSeries(Code(segment.Head));
        }
        else if (_series is "DEC" or "RES" && segment.Head.Length == 1 && segment.Groups.Length > 0)
        {
            // "E/ECE/DEC/J(48)" has a letter for a number.
            _part = segment.Head.ToString();
        }
        else if (RomanNumeral.IsComponent(segment.Head))
        {
            ReadOrdinal(segment.Head, index, number);
        }
        else if (IsCountry(segment) || (number >= 0 && index > number && segment.IsNote))
        {
            _qualifiers.Add(segment.Head.ToString());
        }
        else
        {
            _bodies.Add(segment.Head.ToString());
        }

        ReadGroups(segment.Groups, isNumber: false);
    }

    // "E/CN.4/RES/III[X]" is numbered in Roman numerals; "A/AC.96/LVI/INF.1" names a session so, "CEDAW/C/2000/I/CRP.3" a part of the
    // year and "NPT/CONF.III/64/II" a part of the document.
    private void ReadOrdinal(ReadOnlySpan<char> roman, int index, int number)
    {
        if (number < 0 && _number is null)
        {
            (_number, _numberText) = (RomanNumeral.Value(roman), roman.ToString());
        }
        else if (index < number && _session is null && _year is null)
        {
            _session = new(SymbolSessionKind.Regular, RomanNumeral.Value(roman), roman.ToString());
        }
        else
        {
            _qualifiers.Add(roman.ToString());
        }
    }

    // Of two kinds, the later one is the document's; the earlier one names a body, as in "A/BUR/56/SR.1".
    private void SetSeries(string code)
    {
        if (_series is not null)
        {
            _bodies.Add(_series);
        }

        _series = code;
    }

    // Some bodies write "Res." and "MISC." for the same kinds.
    private static string Code(ReadOnlySpan<char> word) => SymbolWords.Find(word).Name ?? word.ToString();

    private readonly bool IsSeries(SymbolSegment segment, int index)
    {
        var role = SymbolWords.Find(segment.Word).Role;
        if (segment.Rest.Length > 0 || (role & SymbolWordRole.Series) == 0 || (role & SymbolWordRole.Alone) == 0)
        {
            return false;
        }

        return segment.Head switch
        {
            "GC" or "CO" or "FCO" or "Q" or "QPR" or "RQ" or "D" => IsTreatyBody(index),
            "AI" => Segment(0).Head is "ST" || IsTreatyBody(index),
            "SGB" or "IC" => Segment(0).Head is "ST",
            "CORE" or "GEN" => Segment(0).Head is "HRI",
            _ => true,
        };
    }

    private readonly bool IsTreatyBody(int index) =>
        Segment(0).Head is "CAT" or "CCPR" or "CED" or "CEDAW" or "CERD" or "CESCR" or "CMW" or "CRC" or "CRPD" || (index > 1 && Segment(1).Head is "C.12");

    // Of the Human Rights Council the working group on the periodic review has documents for each State.
    private readonly bool IsCountry(SymbolSegment segment) =>
        segment.Head.Length == 3 && segment.Rest.IsEmpty && !segment.Head.ContainsAnyExceptInRange('A', 'Z')
        && SymbolWords.Find(segment.Word).Name is null
        && (IsTreatyBody(2) || _bodies is ["HRC", "WG.6", ..] || Segment(0).Head is "PBC" || (Segment(0).Head is "HRI" && _series is "CORE"));
}
