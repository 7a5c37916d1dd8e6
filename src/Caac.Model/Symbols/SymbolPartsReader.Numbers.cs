using System.Globalization;

namespace Caac.Model;

internal ref partial struct SymbolPartsReader
{
    // Sessions of the General Assembly reach 99 in 2044; treaty bodies and working groups count theirs beyond 140.
    private const int LastAssemblySession = 99;
    private const int LastSession = 199;

    // Between slashes; in brackets after a number four digits are a year, however late.
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private const int FirstShortYear = 46;

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
        _part = rest.IsEmpty ? _part : rest.TrimStart(" -").ToString();
    }

    private void ReadOtherNumber(ReadOnlySpan<char> text)
    {
        if (_isOrganizational)
        {
            _isOrganizational = false;
            _session = new(SymbolSessionKind.Organizational, Value(text), $"OS/{text}");
        }
        else if (DigitsLength(text) is var digits && digits < text.Length - 1 && text[digits] == '-' && char.IsAsciiLetter(text[digits + 1]))
        {
            // "CCW/GGE/2009-I/1": the first part of the year.
            ReadOtherNumber(text[..digits]);
            _qualifiers.Add(text[(digits + 1)..].ToString());
        }
        else if (_year is null && (TryYear(text, out var year) || TryShortYear(text, out year)))
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
            && Value(text) is > 0 and var value && value <= (organ is "A" && _bodies.Count == 0 ? LastAssemblySession : LastSession);
    }

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

    // "JIU/REP/95/13", "HR/PUB/05/3": what counts no sessions writes years in two digits too. "ST/SG/SER.Y/10/V.11" is a volume.
    private readonly bool TryShortYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        var isShort = text.Length == 2 && DigitsLength(text) == 2 && _series?.StartsWith("SER", StringComparison.Ordinal) != true
            && Segment(0).Head is "HR" or "HCR" or "JIU" or "ST" or "UNIDIR";
        if (isShort && (text[0] == '0' || Value(text) >= FirstShortYear || Segment(0).Head is "HR"))
        {
            year = Value(text) + (Value(text) >= FirstShortYear ? 1900 : 2000);
        }

        return year > 0;
    }

    private static int DigitsLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    private static int Value(ReadOnlySpan<char> text) =>
        int.TryParse(text[..DigitsLength(text)], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
