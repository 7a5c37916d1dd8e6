namespace Caac.Model;

/// <summary>
/// Says what the elements of a symbol mean. The same figure is a year, a session or a number depending on the organ and on what
/// follows; the rules are those of <c>docs/symbol-grammar.md</c>.
/// </summary>
internal ref partial struct SymbolPartsReader
{
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

    /// <summary>Reads what the symbol says; brackets around what the library supplied, as in <c>[E/]LC/G.1431</c>, make no difference.</summary>
    internal static SymbolParts Read(string canonical) => canonical.StartsWith('[')
        ? new SymbolPartsReader(canonical.Remove(canonical.IndexOf(']', StringComparison.Ordinal), 1)[1..]).Read(supplied: 2)
        : new SymbolPartsReader(canonical).Read(supplied: 0);

    private SymbolParts Read(int supplied)
    {
        var raw = Split();
        var organ = new SymbolSegment(_text.AsSpan()[_segments[0]]);
        ReadGroups(organ.Groups, isNumber: false);

        var (end, notes) = FindModifiers();
        var number = NumberSegment(end);
        for (var i = 1; i < end; i++)
        {
            ReadSegment(i, number);
        }

        var (names, lengths) = ReadModifiers(end, notes, supplied);
        for (var i = notes; i < _segments.Count; i++)
        {
            _qualifiers.Add(Segment(i).Head.ToString());
            ReadGroups(Segment(i).Groups, isNumber: false);
        }

        if (raw.Length > 0)
        {
            _qualifiers.Add(raw);
        }

        return new()
        {
            Organ = organ.Head.ToString(),
            IsKnownOrgan = organ.Rest is ['.', ..] ? SymbolOrgans.IsKnownWithDot(organ.Word) : SymbolOrgans.IsKnown(organ.Word),
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
                if (hyphen > start && i < _text.Length && IsForeign(component, hyphen - start))
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

    // "CRP.1-EUPCR", but neither "2009-II", which is a part, nor "WG.4-WOM", which is a body.
    private static bool IsForeign(ReadOnlySpan<char> component, int hyphen)
    {
        var suffix = component[(hyphen + 1)..];
        return char.IsAsciiDigit(component[hyphen - 1]) && suffix.Length > 1 && char.IsAsciiLetterUpper(suffix[0])
            && RomanNumeral.Value(suffix) == 0 && !new SymbolSegment(component).IsBody;
    }

    private readonly SymbolSegment Segment(int index) => new(_text.AsSpan()[_segments[index]]);

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

            if (segment.IsNumberedWord && !segment.IsBody)
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
}
