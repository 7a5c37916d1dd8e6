using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>A label as printed: <c>(a)</c>, <c>(iv)</c>, <c>(2)</c>, <c>a.</c></summary>
internal readonly ref struct ListLabel
{
    private const int LongestName = 5;

    /// <summary>Its letter or number.</summary>
    internal ReadOnlySpan<char> Name { get; private init; }

    /// <summary>The number of characters, brackets included.</summary>
    internal int Length { get; private init; }

    /// <summary>1 for a, 2 for b; 0 where the label is no single letter.</summary>
    internal int Letter => Name is [>= 'a' and <= 'z'] ? Name[0] - 'a' + 1 : 0;

    /// <summary>The value as a Roman number, or 0.</summary>
    internal int Roman => RomanNumber(Name);

    /// <summary>The value as an Arabic number, or 0.</summary>
    internal int Arabic => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    internal static string NameOf(int letter) => letter <= 26 ? ((char)('a' + letter - 1)).ToString() : $"{NameOf((letter - 1) / 26)}{NameOf(((letter - 1) % 26) + 1)}";

    /// <summary>Reads a label at the start of a text, where something other than a further bracket follows.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ListLabel label)
    {
        label = default;
        if (text.Length < 3 || text[0] != '(')
        {
            return TryReadOpen(text, out label);
        }

        var close = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(')');
        if (close < 2)
        {
            return false;
        }

        var name = text[1..close];
        if (name.ContainsAnyExceptInRange('a', 'z') && name.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        label = new() { Name = name, Length = close + 1 };
        return (label.Letter | label.Roman | (close <= 3 ? label.Arabic : 0)) != 0 && (close + 1 == text.Length || text[close + 1] is ' ' or '\n' || char.IsUpper(text[close + 1]));
    }

    // What browsers and word processors make of a lettered list: "a. Request", "iv) Call".
    private static bool TryReadOpen(ReadOnlySpan<char> text, out ListLabel label)
    {
        label = default;
        var end = text[..Math.Min(text.Length, LongestName + 1)].IndexOfAny('.', ')');
        if (end < 1 || end + 2 >= text.Length || text[end + 1] != ' ' || !char.IsUpper(text[end + 2]) || text[..end].ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        label = new() { Name = text[..end], Length = end + 1 };
        return (label.Letter | label.Roman) != 0;
    }

    /// <summary>Whether an item can begin after a text: after a colon, an item, a sentence. "5 (a) and" is none of these.</summary>
    internal static bool MayFollow(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \n");
        var closed = Sentences.WithoutConjunction(before);
        return closed.IsEmpty || closed[^1] is ':' or ';' or '.' || (closed[^1] == ',' && closed.Length < before.Length);
    }

    private static int RomanNumber(ReadOnlySpan<char> name)
    {
        var total = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var value = ValueOf(name[i]);
            if (value == 0)
            {
                return 0;
            }

            total += i + 1 < name.Length && ValueOf(name[i + 1]) > value ? -value : value;
        }

        return total;
    }

    private static int ValueOf(char numeral) => numeral switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        _ => 0,
    };
}
