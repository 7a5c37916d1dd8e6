namespace Caac.Model;

internal ref partial struct SymbolPartsReader
{
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
        if (isLetter && char.IsAsciiLetterUpper(content[0]) && (_session is not null || _year is not null || !RomanNumeral.IsComponent(content)))
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

    private static ReadOnlySpan<char> Content(ReadOnlySpan<char> groups) => groups[1..groups.IndexOfAny(')', ']')];

    private static ReadOnlySpan<char> AfterGroup(ReadOnlySpan<char> groups) => groups[(groups.IndexOfAny(')', ']') + 1)..];
}
