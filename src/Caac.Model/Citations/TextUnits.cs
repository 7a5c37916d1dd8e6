using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>
/// Code units of UTF-8 and UTF-16 text alike: what is a blank, a dash, a letter. Malformed text is only units that are none of these.
/// </summary>
internal static class TextUnits
{
    /// <summary>Beyond this many blanks two words belong to different columns, and one look-around stays cheap.</summary>
    private const int MostBlanks = 128;

    /// <summary>The most units that one character takes, in UTF-8.</summary>
    internal const int MostUnitsOfCharacter = 4;

    /// <summary>The unit, or -1 outside of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int At<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        if ((uint)index >= (uint)text.Length)
        {
            return -1;
        }

        return Unsafe.SizeOf<TChar>() == 1 ? Unsafe.BitCast<TChar, byte>(text[index]) : Unsafe.BitCast<TChar, ushort>(text[index]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsDigit(int unit) => (uint)(unit - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsUpper(int unit) => (uint)(unit - 'A') <= 25;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLower(int unit) => (uint)(unit - 'a') <= 25;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLetter(int unit) => (uint)((unit | 0x20) - 'a') <= 25;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsLetterOrDigit(int unit) => IsLetter(unit) || IsDigit(unit);

    /// <summary>What may stand inside a symbol or an address without ending it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsToken(int unit) => IsLetterOrDigit(unit) || (uint)(unit - '-') <= 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SkipDigits<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        while (IsDigit(At(text, index)))
        {
            index++;
        }

        return index;
    }

    /// <summary>The number of units of the blank at a place; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int BlankAt<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        var unit = At(text, index);
        return unit < 0x80 ? (IsAsciiBlank(unit) ? 1 : 0) : WideBlankAt(text, index, unit);
    }

    private static int WideBlankAt<TChar>(ReadOnlySpan<TChar> text, int index, int unit)
        where TChar : unmanaged
    {
        if (Unsafe.SizeOf<TChar>() != 1)
        {
            return IsWideBlank(unit) ? 1 : 0;
        }

        var length = unit == 0xC2 ? 2 : 3;
        return IsWideBlank(Decode(text, index, length)) ? length : 0;
    }

    /// <summary>The number of units of the blank that ends at a place; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int BlankBefore<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        var unit = At(text, index - 1);
        return unit < 0x80 ? (IsAsciiBlank(unit) ? 1 : 0) : WideBlankBefore(text, index, unit);
    }

    private static int WideBlankBefore<TChar>(ReadOnlySpan<TChar> text, int index, int unit)
        where TChar : unmanaged
    {
        if (Unsafe.SizeOf<TChar>() != 1)
        {
            return IsWideBlank(unit) ? 1 : 0;
        }

        return IsWideBlank(Decode(text, index - 2, 2)) ? 2 : IsWideBlank(Decode(text, index - 3, 3)) ? 3 : 0;
    }

    /// <summary>Goes on to the first unit that is not blank; false where a blank line or a wide gap separates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool SkipBlanks<TChar>(ReadOnlySpan<TChar> text, ref int index)
        where TChar : unmanaged
    {
        // Nothing or one space, before ASCII.
        var next = At(text, index) == ' ' ? index + 1 : index;
        if (!IsPlain(At(text, next)))
        {
            return SkipMoreBlanks(text, ref index);
        }

        index = next;
        return true;
    }

    private static bool SkipMoreBlanks<TChar>(ReadOnlySpan<TChar> text, ref int index)
        where TChar : unmanaged
    {
        var lines = 0;
        for (int length, blanks = 0; (length = BlankAt(text, index)) > 0; index += length, blanks++)
        {
            lines += EndsLine(text, index) ? 1 : 0;
            if (lines > 1 || blanks > MostBlanks)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes back to behind the last unit that is not blank; false where a blank line or a wide gap separates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool SkipBlanksBack<TChar>(ReadOnlySpan<TChar> text, ref int index)
        where TChar : unmanaged
    {
        var next = At(text, index - 1) == ' ' ? index - 1 : index;
        if (!IsPlain(At(text, next - 1)))
        {
            return SkipMoreBlanksBack(text, ref index);
        }

        index = next;
        return true;
    }

    private static bool SkipMoreBlanksBack<TChar>(ReadOnlySpan<TChar> text, ref int index)
        where TChar : unmanaged
    {
        var lines = 0;
        for (int length, blanks = 0; (length = BlankBefore(text, index)) > 0; index -= length, blanks++)
        {
            lines += EndsLine(text, index - length) ? 1 : 0;
            if (lines > 1 || blanks > MostBlanks)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two places are no more than some characters apart. Units would not do: both encodings have to agree.</summary>
    internal static bool IsWithin<TChar>(ReadOnlySpan<TChar> text, int start, int end, int most)
        where TChar : unmanaged
    {
        if (end - start > most * MostUnitsOfCharacter)
        {
            return false;
        }

        while (start < end && most >= 0)
        {
            start = NextCharacter(text, start);
            most--;
        }

        return most >= 0;
    }

    /// <summary>The start of the character after the one at a place.</summary>
    internal static int NextCharacter<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        index++;
        while (Unsafe.SizeOf<TChar>() == 1 ? (At(text, index) & ~0x3F) == 0x80 : (At(text, index) & ~0x3FF) == 0xDC00)
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether the blank at a place ends a line; of CR LF only the LF does.</summary>
    internal static bool EndsLine<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged => At(text, index) switch
        {
            '\n' or '\v' or '\f' => true,
            '\r' => At(text, index + 1) != '\n',
            _ => false,
        };

    /// <summary>The number of units of the hyphen or dash at a place; 0 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DashAt<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        var unit = At(text, index);
        return unit < 0x80 ? (unit == '-' ? 1 : 0) : WideDashAt(text, index, unit);
    }

    private static int WideDashAt<TChar>(ReadOnlySpan<TChar> text, int index, int unit)
        where TChar : unmanaged
    {
        if (Unsafe.SizeOf<TChar>() != 1)
        {
            return IsWideDash(unit) ? 1 : 0;
        }

        return IsWideDash(Decode(text, index, 3)) ? 3 : 0;
    }

    /// <summary>Whether a sum of money starts with the character before a place.</summary>
    internal static bool IsCurrencyBefore<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged
    {
        var unit = At(text, index - 1);
        if (unit < 0x80)
        {
            return unit == '$';
        }

        if (Unsafe.SizeOf<TChar>() != 1)
        {
            return IsCurrency(unit);
        }

        return IsCurrency(Decode(text, index - 2, 2)) || IsCurrency(Decode(text, index - 3, 3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiBlank(int unit) => unit == ' ' || (uint)(unit - '\t') <= '\r' - '\t';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(int unit) => unit is > ' ' and < 0x7F;

    private static bool IsWideBlank(int character) =>
        character == 0xA0 || (uint)(character - 0x2000) <= 0xF || character is 0x2028 or 0x202F;

    private static bool IsWideDash(int character) => (uint)(character - 0x2010) <= 4;

    private static bool IsCurrency(int character) => character is 0xA3 or 0xA5 or 0x20AC;

    /// <summary>The character of two or three UTF-8 bytes at a place; -1 where there is none of that length.</summary>
    private static int Decode<TChar>(ReadOnlySpan<TChar> text, int index, int length)
        where TChar : unmanaged
    {
        var lead = At(text, index);
        var second = At(text, index + 1);
        if ((second & 0xC0) != 0x80 || second < 0)
        {
            return -1;
        }

        if (length == 2)
        {
            return (lead & 0xE0) == 0xC0 && lead >= 0 ? ((lead & 0x1F) << 6) | (second & 0x3F) : -1;
        }

        var third = At(text, index + 2);
        return (lead & 0xF0) == 0xE0 && lead >= 0 && (third & 0xC0) == 0x80 && third >= 0
            ? ((lead & 0x0F) << 12) | ((second & 0x3F) << 6) | (third & 0x3F)
            : -1;
    }
}
