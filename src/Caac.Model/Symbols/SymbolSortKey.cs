using System.Globalization;
using System.Text;

namespace Caac.Model;

/// <summary>
/// Writes the string whose ordinal order is the order of symbols: organ, bodies, series, year, session, number, part, notes, modifiers.
/// Figures carry their length before them, so that they sort by value; an absent element sorts first.
/// </summary>
internal static class SymbolSortKey
{
    // Below every character of a symbol, so that the shorter of two elements comes first.
    private const char Separator = ' ';

    internal static string Of(string canonical, SymbolParts parts)
    {
        var key = new StringBuilder(canonical.Length * 3);
        Append(key, parts.Organ);
        Append(key, parts.Body);
        Append(key, parts.Series == DocumentSeries.Document ? null : parts.Series.Code);
        Append(key, parts.Year);
        Append(key, parts.Session?.Number);
        Append(key, parts.Number);
        Append(key, parts.LastNumber);
        Append(key, parts.Part);
        Append(key, string.Join(',', parts.Qualifiers));
        foreach (var modifier in parts.Modifiers)
        {
            Append(key, modifier);
        }

        // Two symbols may differ in the place of an element only.
        key.Append(Separator).Append(canonical);
        return key.ToString();
    }

    private static void Append(StringBuilder key, int? number) => Append(key, number?.ToString(CultureInfo.InvariantCulture));

    private static void Append(StringBuilder key, string? text)
    {
        for (var i = 0; i < text?.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                key.Append(text[i] == Separator ? '_' : text[i]);
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            while (i < end - 1 && text[i] == '0')
            {
                i++;
            }

            key.Append((char)('0' + (end - i))).Append(text, i, end - i);
            i = end;
        }

        key.Append(Separator);
    }
}
