namespace Caac.Model.Reading.Letters;

/// <summary>Ordinal numbers in words and in figures.</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    ];

    internal static int CountOfWords => Words.Length;

    internal static string InWords(int number) => Words[number - 1];

    internal static string InFigures(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
