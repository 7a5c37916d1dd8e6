namespace Caac.Model;

/// <summary>Roman numerals as the symbols of sessions and bodies use them: <c>I</c> to <c>CCCXCIX</c>, in capitals.</summary>
internal static class RomanNumeral
{
    private const int Longest = 12;

    /// <summary>The value, or 0 where the text is no Roman numeral in its shortest form.</summary>
    internal static int Value(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || text[0] is not ('I' or 'V' or 'X' or 'L' or 'C'))
        {
            return 0;
        }

        var at = 0;
        var value = (100 * Ones(text, ref at, 'C', '\0', '\0')) + (10 * Ones(text, ref at, 'X', 'L', 'C')) + Ones(text, ref at, 'I', 'V', 'X');
        return at == text.Length ? value : 0;
    }

    /// <summary>Whether a component is a numeral: C, D and M are bodies and kinds, and so is L alone.</summary>
    internal static bool IsComponent(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] is 'I' or 'V' or 'X' or 'L' && !text.ContainsAnyExcept(text.Length > 1 ? "IVXL" : "IVX") && Value(text) > 0;

    private static int Ones(ReadOnlySpan<char> text, ref int at, char one, char five, char ten)
    {
        var rest = text[at..];
        if (rest.Length > 1 && rest[0] == one && (rest[1] == five || rest[1] == ten))
        {
            at += 2;
            return rest[1] == five ? 4 : 9;
        }

        var value = 0;
        if (rest.Length > 0 && rest[0] == five)
        {
            at++;
            value = 5;
        }

        for (var count = 0; count < 3 && at < text.Length && text[at] == one; count++)
        {
            at++;
            value++;
        }

        return value;
    }
}
