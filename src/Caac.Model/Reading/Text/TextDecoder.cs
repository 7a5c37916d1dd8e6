using System.Text;
using System.Text.Unicode;

namespace Caac.Model.Reading;

/// <summary>Turns the bytes of a file into text.</summary>
internal static class TextDecoder
{
    private const int SampleLength = 4096;

    // Windows-1252 where it differs from Latin-1; the five bytes without a character stay what Latin-1 makes of them.
    private const string Windows1252 =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    /// <summary>Decodes by the byte order mark, or else as UTF-8, or else as UTF-16 or Windows-1252.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="assumed">The name of an encoding that neither a mark nor the bytes themselves prove; null where there is no doubt.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, out string? assumed)
    {
        assumed = null;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes):
                return Encoding.UTF8.GetString(bytes[3..]);
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (Utf8.IsValid(bytes) && !LooksLikeUtf16(bytes, out _))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        if (LooksLikeUtf16(bytes, out var isBigEndian))
        {
            assumed = "UTF-16";
            return (isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        }

        assumed = "Windows-1252";
        return string.Create(bytes.Length, bytes, static (chars, source) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = source[i] is >= 0x80 and < 0xA0 and var special ? Windows1252[special - 0x80] : (char)source[i];
            }
        });
    }

    // Text in a Latin script has a zero in nearly every second byte of UTF-16.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool isBigEndian)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        isBigEndian = even > odd;
        var pairs = sample.Length / 2;
        return pairs > 8 && bytes.Length % 2 == 0 && Math.Max(even, odd) > pairs * 3 / 4 && Math.Min(even, odd) < pairs / 20;
    }
}
