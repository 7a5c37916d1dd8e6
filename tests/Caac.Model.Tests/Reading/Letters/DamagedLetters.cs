using System.Text;

namespace Caac.Model.Reading.Letters;

/// <summary>Copies that no one can read any more, or only in part. The same seed damages in the same way.</summary>
internal static class DamagedLetters
{
    private static readonly (string Name, Func<byte[], Random, byte[]> Damage)[] Kinds =
    [
        ("truncated", (bytes, random) => bytes[..random.Next(bytes.Length)]),
        ("beginning lost", (bytes, random) => bytes[random.Next(bytes.Length)..]),
        ("middle lost", (bytes, random) => random.Next(bytes.Length) is var cut ? [.. bytes[..cut], .. bytes[random.Next(cut, bytes.Length)..]] : bytes),
        ("bytes replaced", BytesReplaced),
        ("lines shuffled", (bytes, random) => Lines(bytes, lines => lines.OrderBy(_ => random.Next()))),
        ("lines doubled", (bytes, random) => Lines(bytes, lines => lines.SelectMany(line => Enumerable.Repeat(line, random.Next(3))))),
        ("lines reversed", (bytes, _) => Lines(bytes, lines => lines.Reverse())),
        ("brackets only", (bytes, _) => [.. bytes.Where(one => one is (byte)'(' or (byte)')' or (byte)'[' or (byte)']' or (byte)'*')]),
        ("no brackets", (bytes, _) => [.. bytes.Where(one => one is not ((byte)'(' or (byte)')'))]),
        ("no letters", (bytes, _) => [.. bytes.Where(one => !char.IsAsciiLetter((char)one))]),
        ("no blanks", (bytes, _) => [.. bytes.Where(one => one is not ((byte)' ' or (byte)'\n'))]),
        ("in capitals", (bytes, _) => Text(bytes, text => text.ToUpperInvariant())),
        ("backwards", (bytes, _) => [.. bytes.AsEnumerable().Reverse()]),
        ("twice", (bytes, _) => [.. bytes, .. bytes]),
        ("UTF-16", (bytes, _) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]),
        ("UTF-16, cut in a character", (bytes, _) => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(bytes)), 0xD8]),
        ("Latin-1", (bytes, _) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes))),
        ("binary", (bytes, random) => Binary(bytes.Length, random)),
        ("binary inside", (bytes, random) => [.. bytes[..(bytes.Length / 2)], .. Binary(200, random), .. bytes[(bytes.Length / 2)..]]),
    ];

    internal static IEnumerable<(string Name, byte[] Bytes)> Of(int seed)
    {
        foreach (var (name, damage) in Kinds)
        {
            var random = new Random(seed);
            var copy = LetterCopies.Mixed(seed);
            yield return ($"{name} {copy}", damage(Encoding.UTF8.GetBytes(copy.Text), random));
        }
    }

    /// <summary>Texts that are nothing but one mark of the form, from empty up to five million characters.</summary>
    internal static IEnumerable<(string Name, string Text)> Repeated(int length) =>
        from mark in (string[])["(a) ", "(", ")", "(i) ", "- ", "\n", "\r", "\f", "*", "**", "# ", "[", "](", "Annex\n", "(Signed) ", "S/", "1612 (", "2/3\n", " ", "\t", "\0", "\u00A0", "\u00AD", "\uD800", "to:\n(a) Request you; and ", "Letter dated ", "also request ", "the United Nations ", "a"]
        select (mark, string.Concat(Enumerable.Repeat(mark, (length / mark.Length) + 1))[..length]);

    private static byte[] BytesReplaced(byte[] bytes, Random random)
    {
        var damaged = bytes.ToArray();
        for (var i = 0; i < damaged.Length / 50; i++)
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        return damaged;
    }

    private static byte[] Binary(int length, Random random)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Lines(byte[] bytes, Func<IEnumerable<string>, IEnumerable<string>> change) =>
        Text(bytes, text => string.Join('\n', change(text.Split('\n'))));

    private static byte[] Text(byte[] bytes, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes)));
}
