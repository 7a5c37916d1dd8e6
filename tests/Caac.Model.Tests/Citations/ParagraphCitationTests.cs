namespace Caac.Model.Citations;

public sealed class ParagraphCitationTests
{
    [Theory]
    [InlineData("paragraphs 9 of resolution 1612 (2005) and 5 (c) of resolution 1539 (2004)", "9 < 1612 (2005)|5 (c) < 1539 (2004)")]
    [InlineData("paragraph 8 of Security Council resolution 1612 (2005)", "8 < 1612 (2005)")]
    [InlineData("paras. 3 and 5-7 of resolution 1998 (2011)", "3 < 1998 (2011)|5-7 < 1998 (2011)")]
    [InlineData(
        "paragraphs 2 (a) and (b), 4 (c) (ii) and 9 to 11 of its resolution 2225 (2015)",
        "2 (a) and (b) < 2225 (2015)|4 (c) (ii) < 2225 (2015)|9 to 11 < 2225 (2015)")]
    [InlineData("paragraph 8 of S/RES/1612 (2005)", "8 < S/RES/1612(2005)")]
    [InlineData("paragraph 12 of the report of the Secretary-General (S/2020/1030)", "12 < S/2020/1030")]
    [InlineData(@"paragraph 5 \(c\) of resolution [1539 \(2004\)](#)", "5 (c) < 1539 (2004)")]
    [InlineData("paragraph 8\nof resolution\n1612 (2005)", "8 < 1612 (2005)")]
    [InlineData("paragraph 8 of UNSCR 1612", "8 < 1612")]
    [InlineData("paragraph 8 of resolution No. 1612 (2005)", "8 < 1612 (2005)")]
    public void A_paragraph_belongs_to_what_follows_it(string text, string expected) =>
        Found.Pinpoints(text).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("UNSC 1612 mandate (OP 8)", "8 < 1612")]
    [InlineData("resolution 1612 (2005), paragraph 8", "8 < 1612 (2005)")]
    [InlineData("resolution 1612 (2005), paras. 3, 5 and 7.", "3 < 1612 (2005)|5 < 1612 (2005)|7 < 1612 (2005)")]
    [InlineData("resolution 1612 (2005) (see paras. 2, 3 (a) and 5–7)", "2 < 1612 (2005)|3 (a) < 1612 (2005)|5-7 < 1612 (2005)")]
    [InlineData("S/2021/384, para. 5, and para. 7", "5 < S/2021/384|7 < S/2021/384")]
    [InlineData("resolution 1612 (2005), paragraph 8 of which", "8 < 1612 (2005)")]
    [InlineData("UNSCR 1612, OP8 and OPs 9-10", "8 < 1612|9-10 < 1612")]
    public void A_paragraph_belongs_to_what_stands_before_it(string text, string expected) =>
        Found.Pinpoints(text).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("Recalling resolution 1612 (2005), and S/2021/384. As in paragraph 8 of the resolution, it", "8 < 1612 (2005)")]
    [InlineData("S/RES/1612 (2005) was adopted. Paragraph 8 of that resolution", "8 < S/RES/1612(2005)")]
    public void Of_the_resolution_means_the_last_one_cited(string text, string expected) =>
        Found.Pinpoints(text).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("paragraph 8 of the resolution", "8")]
    [InlineData("OP 8", "8")]
    [InlineData("resolution 1612 (2005). Paragraph 8", "8")]
    [InlineData("resolution 1612 (2005) and paragraph 8", "8")]
    [InlineData("resolution 1612 (2005), paragraph 8 of the report", "8")]
    [InlineData("resolution 1612 (2005). Paragraph 8 of this resolution", "8")]
    [InlineData("paragraph 5 of the annex to resolution 1612 (2005)", "5")]
    [InlineData("paragraph 9 (2005)", "9")]
    [InlineData("paragraph 7 of General Assembly resolution 74/275", "7")]
    public void A_paragraph_of_nothing_cited_has_no_target(string text, string paragraph) =>
        Found.Pinpoints(text).Should().Equal($"{paragraph} < -");

    [Theory]
    [InlineData("paragraph 8th")]
    [InlineData("paragraph 1612")]
    [InlineData("paragraph (c)")]
    [InlineData("paragraph 0")]
    [InlineData("co-op 8 and op. 8")]
    [InlineData("parachute 8")]
    [InlineData("5 (c)")]
    [InlineData("and 5 (c) of resolution 74/275")]
    public void Another_number_is_no_paragraph(string text) => Found.In(text).Should().BeEmpty();

    [Fact]
    public void A_further_paragraph_needs_a_resolution_of_its_own() =>
        Found.Pinpoints("paragraph 9 of resolution 1612 (2005) and 5 (c) children").Should().Equal("9 < 1612 (2005)");
}
