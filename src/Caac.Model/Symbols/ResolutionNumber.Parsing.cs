using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Caac.Model;

public readonly partial struct ResolutionNumber
{
    // Nine digits, a blank of up to three UTF-8 bytes, brackets and a year.
    private const int LongestText = 32;
    private const int MostDigits = 9;

    /// <summary>Reads <c>1612 (2005)</c> or <c>1612(2005)</c>; the blank may be a no-break space.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The number.</returns>
    /// <exception cref="CaacFormatException">The text has another form, or there can be no such resolution.</exception>
    public static ResolutionNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    // Explicit, because analyzers ask callers for a provider wherever they see an overload that takes one.
    static ResolutionNumber IParsable<ResolutionNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: resolutions are written alike everywhere.</param>
    public static ResolutionNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out var result, out var at) ? result : throw Fault(s, at);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: resolutions are written alike everywhere.</param>
    public static ResolutionNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        if (TryParse(utf8Text, provider, out var result))
        {
            return result;
        }

        ReadOnlySpan<char> text = Encoding.UTF8.GetString(utf8Text);
        TryRead(text, out _, out var at);
        throw Fault(text, at < 0 ? at : Encoding.UTF8.GetByteCount(text[..at]));
    }

    /// <summary>Reads <c>1612 (2005)</c> or <c>1612(2005)</c>; the blank may be a no-break space.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The number, or the default value.</param>
    /// <returns>Whether the text is the number of a resolution.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ResolutionNumber result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ResolutionNumber result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ResolutionNumber result) => TryRead(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ResolutionNumber result)
    {
        result = default;
        Span<char> chars = stackalloc char[LongestText];
        return Encoding.UTF8.TryGetChars(utf8Text, chars, out var length) && TryRead(chars[..length], out result, out _);
    }

    // The place is that of the first character that does not fit, or -1 where the form is right and the value is not.
    private static bool TryRead(ReadOnlySpan<char> text, out ResolutionNumber result, out int at)
    {
        result = default;
        at = 0;
        if (!TryDigits(text, ref at, MostDigits, out var number))
        {
            return false;
        }

        if (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2007')
        {
            at++;
        }

        if (at == text.Length || text[at] != '(')
        {
            return false;
        }

        var start = ++at;
        if (!TryDigits(text, ref at, 4, out var year) || at - start != 4 || at == text.Length || text[at] != ')' || ++at < text.Length)
        {
            return false;
        }

        at = -1;
        if (number < 1 || year < FirstYear)
        {
            return false;
        }

        result = new(number, year);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, ref int at, int most, out int value)
    {
        value = 0;
        var start = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            value = (value * 10) + (text[at++] - '0');
        }

        return at > start;
    }

    private static CaacFormatException Fault(ReadOnlySpan<char> text, int at)
    {
        var seen = text.Length <= 40 ? text.ToString() : $"{text[..40]}…";
        return at < 0
            ? new(CaacIssueCodes.ResolutionNumberImpossible, 0, $"the Security Council cannot have adopted a resolution \"{seen}\".")
            : new(CaacIssueCodes.ResolutionNumberMalformed, at, $"a resolution was expected as \"1612 (2005)\"; found \"{seen}\".");
    }
}
