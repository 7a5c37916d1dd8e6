using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>Reads ordinals as English documents print them: <c>seventh</c>, <c>67th</c>, <c>twenty-first</c>.</summary>
internal static class Ordinals
{
    private static readonly string[] Units =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Hundreds = ["one hundred and ", "hundred and ", "one-hundred-and-", "hundred-and-"];

    private static readonly string[] Tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

    /// <summary>The value of the ordinal that a text begins with, also of several words: "one hundred and second".</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of characters of the ordinal; 0 where there is none.</param>
    internal static int? TryReadPhrase(ReadOnlySpan<char> text, out int length)
    {
        var hundreds = 0;
        var start = 0;
        foreach (var opening in Hundreds)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                (hundreds, start) = (100, opening.Length);
                break;
            }
        }

        var blank = text[start..].IndexOf(' ');
        length = blank < 0 ? text.Length : start + blank;
        if (TryRead(text[start..length]) is { } value)
        {
            return hundreds + value;
        }

        length = 0;
        return null;
    }

    /// <summary>The value of one word, or null where it is no ordinal.</summary>
    internal static int? TryRead(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return null;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var end = word.IndexOfAnyExceptInRange('0', '9');
            return end is > 0 and < 5 && word[end..] is "st" or "nd" or "rd" or "th" ? int.Parse(word[..end], CultureInfo.InvariantCulture) : null;
        }

        for (var i = 0; i < Units.Length; i++)
        {
            if (word.Equals(Units[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            if (!word.StartsWith(Tens[i], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = word[Tens[i].Length..];
            var tens = (i + 2) * 10;
            if (rest.Equals("ieth", StringComparison.OrdinalIgnoreCase))
            {
                return tens;
            }

            return rest.StartsWith("y-", StringComparison.OrdinalIgnoreCase) && TryRead(rest[2..]) is < 10 and var unit ? tens + unit : null;
        }

        return null;
    }
}
