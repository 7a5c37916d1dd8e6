using CsCheck;

namespace Caac.Model.Citations;

public sealed class CitationFinderPropertyTests
{
    private static readonly string[] Fragments =
    [
"S/2021/384", "S/AC.51/", "A/57/759", "S/RES/1612", " (2005)", @" \(2005\)", "1612", "1882 (2009)", "UNSC ", "UNSCR ",
        "resolution ", "resolutions ", "paragraph ", "paras. ", "OP ", "9", "5 (c)", "5-7", " of ", "the ", "the resolution", "and ",
        ", ", "; ", ". ", "/", "//", "(", ")", "[", "]", "](", "https://undocs.org/", "-", "–", "—", "*", "\n", "\r\n", "\n\n", " ",
        "  ", "\u00A0", "\u2009", "\u202F", "\u200F", "é", "€", "文", "😀", "S", "A", "E", "S-", "Rev.1", "/Add.1-3", "Corr.", "(III)",
        "(Resumption 1)", "A.", "0", "\\", "$", "October ", "in ", "dated ", "number ", "12 April 2021", "2/3 ", "to ", "No. ", "Res. ", "annex ", "S/", "\0", "http", ":", "x",
    ];

    private static readonly Gen<string> Mixture = Gen.OneOfConst(Fragments).List[0, 24].Select(parts => string.Concat(parts));

    [Fact]
    public void Both_encodings_give_the_same() =>
        Mixture.Sample(text => Found.InUtf8(text).SequenceEqual(Found.In(text)), iter: 20_000);

    // The shortcuts of the walk know spaces only; a no-break space leads past them.
    [Fact]
    public void A_no_break_space_is_as_good_as_a_space() =>
        Mixture.Sample(
            text => Found.In(text.Replace(' ', '\u00A0')).Select(match => match with { Text = "" })
                .SequenceEqual(Found.In(text).Select(match => match with { Text = "" })),
            iter: 20_000);

    [Fact]
    public void Matches_are_in_order_and_do_not_overlap() =>
        Mixture.Sample(
            text =>
            {
                var end = 0;
                foreach (var match in Found.In(text))
                {
                    if (match.Start < end || match.Length < 1 || match.Start + match.Length > text.Length || match.Value.Length == 0)
                    {
                        return false;
                    }

                    end = match.Start + match.Length;
                }

                return true;
            },
            iter: 20_000);

    [Fact]
    public void A_paragraph_belongs_to_a_match() =>
        Mixture.Sample(
            text =>
            {
                var found = Found.In(text);
                var targets = found.Where(match => match.Kind != CitationKind.Paragraph).Select(match => match.Start).ToHashSet();
                return found.All(match => match.TargetStart == -1 || targets.Contains(match.TargetStart));
            },
            iter: 20_000);

    [Fact]
    public void A_symbol_is_found_in_any_surroundings_that_do_not_belong_to_it() =>
        Gen.Select(
                Gen.Int[1994, 2030],
                Gen.Int[1, 1999],
                Gen.OneOfConst("", " ", "(", "[", "“", "\n", "*"),
                Gen.OneOfConst("", ".", ",", ")", "]", "”", "\n\n", "*", ". The", ";"))
            .Sample((year, number, before, after) =>
                Found.In($"{before}S/{year}/{number}{after}") is [{ Kind: CitationKind.Document } only]
                && only.Value == $"S/{year}/{number}");

    [Fact]
    public void No_string_makes_it_throw() =>
        Gen.OneOf(
                Gen.String,
                Gen.Char.Array.Select(units => new string(units)),
                Gen.Char["/()S.-0123 \uD800\uDC00\u200F"].Array[0, 60].Select(units => new string(units)))
            .Sample(text => Found.In(text).Count >= 0, iter: 20_000);

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen.OneOf(Gen.Byte.Array, Gen.OneOfConst("S/2021/384 1612(5)parOP \xC2\xA0\xE2\x80\x93\xFF"u8.ToArray()).Array[0, 60])
            .Sample(bytes => Count(bytes) >= 0, iter: 20_000);

    private static int Count(byte[] bytes)
    {
        var length = 0;
        foreach (var match in CitationFinder.Enumerate(bytes))
        {
            length += match.ToString().Length + (match.TryGetSymbol(out _) ? 1 : 0);
        }

        return length;
    }
}
