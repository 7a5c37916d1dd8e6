using System.Text;
using CsCheck;

namespace Caac.Model.Citations;

public sealed class StreamCitationTests
{
    private const int SmallWindow = 4096;
    private const int SmallReach = 1500;

    // What a window may end in, among words that fill it.
    private static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOfConst(
                "S/2021/384", "S/RES/1612 (2005)", "A/57/759–S/2003/332", "resolutions 1612 (2005), 1882 (2009) and 1998\n(2011)", "UNSC 1612",
                "paragraphs 9 of resolution 1612 (2005) and 5 (c) of resolution 1539\u00A0(2004)", "paragraph 8 of the resolution", "OP 8", "S/\n2020/1030",
                "[S/2021/384](https://undocs.org/S/2021/384)", "paras. 1, 2, 3 and 4", ", 1882", " of ", "and 1261 (1999)", "\n\n", "\r\n"),
            Gen.Int[0, 99_999].Select(number => $"{number}"),
            Gen.Char['a', 'z'].Array[1, 12].Select(letters => new string(letters)))
        .Array[0, 400].Select(words => string.Join(' ', words));

    [Fact]
    public void A_stream_has_the_matches_of_its_text_wherever_a_window_ends() =>
        Gen.Select(Text, Gen.Int[1, 5000]).Sample(
            (text, piece) => InStream(Encoding.UTF8.GetBytes(text), piece).SequenceEqual(InMemory(Encoding.UTF8.GetBytes(text))),
            iter: 2000);

    [Fact]
    public void Any_bytes_have_the_same_matches_as_in_memory() =>
        Gen.OneOfConst("S/2021/384 1612(5)parOP \n\xC2\xA0\xE2\x80\x93\xFF"u8.ToArray()).Array[0, 4000].Sample(
            bytes => InStream(bytes, 700).SequenceEqual(InMemory(bytes)),
            iter: 2000);

    [Fact]
    public void A_match_is_found_at_every_place_around_the_end_of_a_window()
    {
        var citation = "paragraph 5 (c) of resolution 1612 (2005) and S/AC.51/2020/10"u8;

        // The first window ends at 65,536, and what starts in its last 4,096 bytes is left to the next.
        foreach (var before in Enumerable.Range(61_360, 100).Concat(Enumerable.Range(65_450, 100)))
        {
            var text = new byte[before + citation.Length];
            text.AsSpan(0, before).Fill((byte)' ');
            citation.CopyTo(text.AsSpan(before));

            var found = InStream(text, int.MaxValue, small: false);

            found.Should().Equal(
                new Match(CitationKind.Paragraph, before + 10, 5, 1, before + 11, before + 30, "5 (c)"),
                new Match(CitationKind.Resolution, before + 30, 11, 1, before + 31, -1, "1612 (2005)"),
                new Match(CitationKind.Document, before + 46, 15, 1, before + 47, -1, "S/AC.51/2020/10"));
        }
    }

    [Fact]
    public void The_resolution_that_is_meant_may_lie_windows_before()
    {
        var text = "1612 (2005)" + new string('\n', 300_000) + "paragraph 8 of the resolution";

        InStream(Encoding.UTF8.GetBytes(text), 4096, small: false)[1]
            .Should().Be(new Match(CitationKind.Paragraph, 300_021, 1, 300_001, 11, 0, "8"));
    }

    [Fact]
    public void Lines_end_with_a_line_feed_and_columns_count_bytes()
    {
        var text = "é S/1999/1\r\n\r\rS/1999/2\n\n  1612\n(2005)";

        InStream(Encoding.UTF8.GetBytes(text), 1).Select(match => (match.Line, match.Column)).Should().Equal((1, 4), (2, 3), (4, 3));
    }

    [Fact]
    public void The_size_of_a_text_costs_no_memory()
    {
        using var endless = new RepeatingStream("see S/2021/384, 1612 (2005)\n"u8.ToArray(), 500_000);
        long matches = 0;
        long line = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var match in CitationFinder.Enumerate(endless))
        {
            matches++;
            line = match.Line;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (matches, line).Should().Be((1_000_000, 500_000));
        allocated.Should().BeLessThan(100_000);
    }

    private static List<Match> InMemory(byte[] text)
    {
        var found = new List<Match>();
        foreach (var match in CitationFinder.Enumerate(text))
        {
            var before = text.AsSpan(0, match.Start);
            var line = before.Count((byte)'\n') + 1;
            found.Add(new(match.Kind, match.Start, match.Length, line, match.Start - before.LastIndexOf((byte)'\n'), match.TargetStart, match.ToString()));
        }

        return found;
    }

    private static List<Match> InStream(byte[] text, int piece, bool small = true)
    {
        var found = new List<Match>();
        using var stream = new PieceStream(text, piece);
        var citations = small ? new StreamCitationEnumerator(stream, SmallWindow, SmallReach) : CitationFinder.Enumerate(stream);
        foreach (var match in citations)
        {
            var value = new byte[2 * match.Length];
            match.TryFormat(value, out var written).Should().BeTrue();
            found.Add(new(match.Kind, match.Start, match.Length, match.Line, match.Column, match.TargetStart, Encoding.UTF8.GetString(value, 0, written)));
        }

        return found;
    }

    private sealed record Match(CitationKind Kind, long Start, int Length, long Line, long Column, long TargetStart, string Value);
}
