using System.Globalization;

namespace Caac.Model;

/// <summary>
/// Says what the elements of a symbol mean. The same figure is a year, a session or a number depending on the organ and on what
/// follows; the rules are those of <c>docs/symbol-grammar.md</c>.
/// </summary>
internal ref struct SymbolPartsReader
{
    // Sessions of the General Assembly reach 99 in 2044; treaty bodies count theirs beyond 140.
    private const int LastAssemblySession = 99;
    private const int LastSession = 199;

    // Between slashes; in brackets after a number four digits are a year, however late.
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private readonly string _text;
    private readonly List<Range> _segments = new(8);
    private readonly List<string> _bodies = new(2);
    private readonly List<string> _qualifiers = [];
    private string? _series;
    private SymbolSession? _session;
    private bool _isOrganizational;
    private int? _year;
    private int? _number;
    private int? _lastNumber;
    private string? _numberText;
    private string? _part;

    private SymbolPartsReader(string text) => _text = text;

    internal static SymbolParts Read(string canonical) => new SymbolPartsReader(canonical).Read();

    private SymbolParts Read()
    {
        var raw = Split();
        var organ = new SymbolSegment(_text.AsSpan()[_segments[0]]);
        ReadGroups(organ.Groups, isNumber: false);

        var modifiers = CountModifiers();
        var end = _segments.Count - modifiers;
        var number = NumberSegment(end);
        for (var i = 1; i < end; i++)
        {
            ReadSegment(i, number);
        }

        var (names, lengths) = ReadModifiers(end);
        if (raw.Length > 0)
        {
            _qualifiers.Add(raw);
        }

        return new()
        {
            Organ = organ.Head.ToString(),
            IsKnownOrgan = SymbolOrgans.IsKnown(organ.Word),
            Bodies = EquatableList.CopyOf(_bodies),
            Body = _bodies.Count == 0 ? null : string.Join('/', _bodies),
            Series = new(_series),
            Session = _session,
            Year = _year,
            Number = _number,
            LastNumber = _lastNumber,
            NumberText = _numberText,
            Part = _part,
            Qualifiers = EquatableList.CopyOf(_qualifiers),
            Modifiers = EquatableList.CopyOf(names),
            LengthsBefore = lengths,
        };
    }

    /// <summary>Finds the components; a slash in brackets parts nothing.</summary>
    /// <returns>The symbol of another organization after a hyphen, as it stands; mostly empty.</returns>
    private readonly string Split()
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= _text.Length; i++)
        {
            var character = i < _text.Length ? _text[i] : '/';
            if (character == '/' && depth == 0)
            {
                var component = _text.AsSpan(start, i - start);
                var hyphen = component.ContainsAny(')', ']') ? -1 : component.LastIndexOf('-') + start;
                if (hyphen > start && i < _text.Length && char.IsAsciiDigit(_text[hyphen - 1]) && i - hyphen > 2 && char.IsAsciiLetterUpper(_text[hyphen + 1]))
                {
                    _segments.Add(start..hyphen);
                    return _text[(hyphen + 1)..];
                }

                _segments.Add(start..i);
                start = i + 1;
            }

            depth += character switch
            {
                '(' or '[' => 1,
                ')' or ']' => -1,
                _ => 0,
            };
        }

        return "";
    }

    private readonly SymbolSegment Segment(int index) => new(_text.AsSpan()[_segments[index]]);

    private readonly int CountModifiers()
    {
        var count = 0;
        while (count < _segments.Count - 1 && Segment(_segments.Count - 1 - count).IsModifier)
        {
            count++;
        }

        return count;
    }

    private readonly (string[] Names, int[] Lengths) ReadModifiers(int end)
    {
        var names = new string[_segments.Count - end];
        var lengths = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var segment = Segment(end + i);
            names[i] = segment.Head.ToString();
            lengths[i] = _segments[end + i].Start.Value - 1;
            for (var groups = segment.Groups; groups.Length > 0; groups = AfterGroup(groups))
            {
                _qualifiers.Add(Content(groups).ToString());
            }
        }

        return (names, lengths);
    }

    /// <summary>The component that numbers the document: the last one with a number that is not a body's.</summary>
    private readonly int NumberSegment(int end)
    {
        for (var i = end - 1; i > 0; i--)
        {
            var segment = Segment(i);
            if (segment.IsNumber)
            {
                // "CCPR/C/100/D/1448/2006": communications are numbered before their year.
                var isYearOfCommunication = i > 2 && TryYear(segment.Head, out _) && Segment(i - 1).IsNumber && Segment(i - 2).Head is "D";
                return isYearOfCommunication ? i - 1 : i;
            }

            if (segment.IsNumberedWord && (SymbolWords.Find(segment.Word).Role & SymbolWordRole.Body) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private void ReadSegment(int index, int number)
    {
        var segment = Segment(index);
        if (segment.IsNumber)
        {
            if (index == number)
            {
                ReadNumber(segment.Head);
            }
            else
            {
                ReadOtherNumber(segment.Head);
            }

            ReadGroups(segment.Groups, isNumber: true);
        }
        else if (segment.Head.IsEmpty)
        {
            ReadGroups(segment.Groups, isNumber: false);
        }
        else if (TrySession(segment.Head, out var session))
        {
            _session ??= session;
            ReadGroups(segment.Groups, isNumber: false);
        }
        else if (index == number)
        {
            ReadNumberedWord(segment);
        }
        else
        {
            ReadWord(segment, index, number);
        }
    }

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
        else if (IsCountry(segment))
        {
            _qualifiers.Add(segment.Head.ToString());
        }
        else if (IsOrdinal(segment.Head))
        {
            ReadOrdinal(segment.Head, number);
        }
        else
        {
            _bodies.Add(segment.Head.ToString());
        }

        ReadGroups(segment.Groups, isNumber: false);
    }

    // "E/CN.4/RES/III[X]" is numbered in Roman numerals; "CEDAW/C/2000/I/CRP.3" names a part of the year.
    private void ReadOrdinal(ReadOnlySpan<char> roman, int number)
    {
        if (number < 0 && _number is null)
        {
            (_number, _numberText) = (RomanNumeral.Value(roman), roman.ToString());
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

    private void ReadNumber(ReadOnlySpan<char> text)
    {
        var digits = DigitsLength(text);
        _number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var rest = text[digits..];
        if (rest.Length > 1 && rest[0] == '-' && char.IsAsciiDigit(rest[1]))
        {
            var more = DigitsLength(rest[1..]);
            _lastNumber = int.Parse(rest[1..(1 + more)], NumberStyles.None, CultureInfo.InvariantCulture);
            digits += 1 + more;
            rest = text[digits..];
        }

        _numberText = text[..digits].ToString();
        _part = rest.IsEmpty ? _part : rest.TrimStart(' ').ToString();
    }

    private void ReadOtherNumber(ReadOnlySpan<char> text)
    {
        if (_isOrganizational)
        {
            _isOrganizational = false;
            _session = new(SymbolSessionKind.Organizational, Value(text), $"OS/{text}");
        }
        else if (_year is null && TryYear(text, out var year))
        {
            _year = year;
        }
        else if (_session is null && IsSessionNumber(text))
        {
            _session = new(SymbolSessionKind.Regular, Value(text), text.ToString());
        }
        else
        {
            _qualifiers.Add(text.ToString());
        }
    }

    private readonly bool IsSessionNumber(ReadOnlySpan<char> text)
    {
        var organ = Segment(0).Head;
        return text.Length <= 3 && DigitsLength(text) == text.Length && organ is not "S"
            && Value(text) is > 0 and var value && value <= (organ is "A" ? LastAssemblySession : LastSession);
    }

    private void ReadGroups(ReadOnlySpan<char> groups, bool isNumber)
    {
        for (; groups.Length > 0; groups = AfterGroup(groups))
        {
            var content = Content(groups);
            if (groups[0] == '[' ? TryPartGroup(content) : TryTimeGroup(content, isNumber))
            {
                continue;
            }

            _qualifiers.Add(content.ToString());
        }
    }

    // "[C]" is part C where a session is known, and session [X] where none is.
    private bool TryPartGroup(ReadOnlySpan<char> content)
    {
        var isLetter = content.Length == 1 || (content.Length == 3 && content[1] == '-');
        if (isLetter && char.IsAsciiLetterUpper(content[0]) && (_session is not null || _year is not null || !IsOrdinal(content)))
        {
            _part ??= content.ToString();
            return true;
        }

        return TryTimeGroup(content, isNumber: true);
    }

    private bool TryTimeGroup(ReadOnlySpan<char> content, bool isNumber)
    {
        if (_year is null && isNumber && content.Length == 4 && DigitsLength(content) == 4 && Value(content) is >= FirstYear and var year)
        {
            _year = year;
            return true;
        }

        if (_session is null && TrySession(content, out var session))
        {
            _session = session;
            return true;
        }

        var value = RomanNumeral.Value(content);
        value = value == 0 && !isNumber && content.Length <= 3 && DigitsLength(content) == content.Length && content[0] != '0' ? Value(content) : value;
        if (_session is not null || value == 0)
        {
            return false;
        }

        _session = new(SymbolSessionKind.Regular, value, content.ToString());
        return true;
    }

    private readonly bool IsSeries(SymbolSegment segment, int index)
    {
        var role = SymbolWords.Find(segment.Word).Role;
        if (segment.Rest.Length > 0 || (role & SymbolWordRole.Series) == 0 || (role & SymbolWordRole.Alone) == 0)
        {
            return false;
        }

        return segment.Head switch
        {
            "GC" or "CO" or "Q" or "RQ" or "D" => IsTreatyBody(index),
            "SGB" or "AI" or "IC" => Segment(0).Head is "ST",
            "CORE" or "GEN" => Segment(0).Head is "HRI",
            _ => true,
        };
    }

    private readonly bool IsTreatyBody(int index) =>
        Segment(0).Head is "CAT" or "CCPR" or "CED" or "CEDAW" or "CERD" or "CESCR" or "CMW" or "CRC" or "CRPD" || (index > 1 && Segment(1).Head is "C.12");

    private readonly bool IsCountry(SymbolSegment segment) =>
        segment.Head.Length == 3 && segment.Rest.IsEmpty && !segment.Head.ContainsAnyExceptInRange('A', 'Z')
        && SymbolWords.Find(segment.Word).Name is null && (IsTreatyBody(2) || _bodies is ["HRC", ..]);

    // Numerals of I, V and X only: C, D, L and M alone are bodies and kinds.
    private static bool IsOrdinal(ReadOnlySpan<char> text) => RomanNumeral.Value(text) > 0 && !text.ContainsAnyExcept("IVX");

    private static bool TrySession(ReadOnlySpan<char> text, out SymbolSession session)
    {
        var (kind, prefix) = text switch
        {
            ['E', 'S', '-', ..] => (SymbolSessionKind.EmergencySpecial, 3),
            ['S', '-', ..] => (SymbolSessionKind.Special, 2),
            ['S', 'S', '.', ..] => (SymbolSessionKind.Special, 3),
            _ => (SymbolSessionKind.Regular, text.Length),
        };
        var number = text[prefix..];
        var value = number.Length > 0 && DigitsLength(number) == number.Length ? Value(number) : RomanNumeral.Value(number);
        session = value > 0 ? new(kind, value, text.ToString()) : default;
        return value > 0;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year)
    {
        year = text.Length == 4 && DigitsLength(text) == 4 ? Value(text) : 0;
        return year is >= FirstYear and <= LastYear;
    }

    private static int DigitsLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    private static int Value(ReadOnlySpan<char> text) =>
        int.TryParse(text[..DigitsLength(text)], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static ReadOnlySpan<char> Content(ReadOnlySpan<char> groups) => groups[1..groups.IndexOfAny(')', ']')];

    private static ReadOnlySpan<char> AfterGroup(ReadOnlySpan<char> groups) => groups[(groups.IndexOfAny(')', ']') + 1)..];
}
