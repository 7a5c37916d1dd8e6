namespace Caac.Model.Citations;

public sealed class ResolutionCitationTests
{
    [Theory]
    [InlineData("resolutions 1612 (2005), 1882 (2009) and 1998 (2011)", "1612 (2005)|1882 (2009)|1998 (2011)")]
    [InlineData(
        "resolution 1612\n(2005), 1539\r\n    (2004) and 2068\u00A0(2012); 2143(2014)",
        "1612 (2005)|1539 (2004)|2068 (2012)|2143 (2014)")]
    [InlineData(@"resolution [1612 \(2005\)](#)", "1612 (2005)")]
    [InlineData("**1612 (2005)** *1882 (2009)* \"1998 (2011)\"", "1612 (2005)|1882 (2009)|1998 (2011)")]
    [InlineData("resolution No. 1612 (2005)", "1612 (2005)")]
    [InlineData("第1612(2005)号决议; la résolution 1612 (2005); القرار 1612 (2005)", "1612 (2005)|1612 (2005)|1612 (2005)")]
    [InlineData("242 (1967), 1 (1946) and 1325 (2000)", "242 (1967)|1 (1946)|1325 (2000)")]
    [InlineData("recalling 1998 (2011) and 1960 (2010)", "1998 (2011)|1960 (2010)")]
    public void A_number_with_a_year_is_a_resolution(string text, string expected) =>
        Found.Values(text, CitationKind.Resolution).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("resolution 1612 (2006)", "1612 (2006)")]
    [InlineData("resolutions 1612 (2005) and 117 (2012)", "1612 (2005)|117 (2012)")]
    [InlineData("resolution 2004 (2005)", "2004 (2005)")]
    public void A_wrong_year_is_for_the_validator_to_say(string text, string expected) =>
        Found.Values(text, CitationKind.Resolution).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("4 October (2012)")]
    [InlineData("October 2004 (2005)")]
    [InlineData("in 2004 (2005)")]
    [InlineData("in 2012 (2013)")]
    [InlineData("May 12 (1950)")]
    [InlineData("page 12 (1950)")]
    [InlineData("table 12 (1950)")]
    [InlineData("$1500 (2005), US$ 1500 (2005), €1500 (2005), £ 1500 (2005)")]
    [InlineData("12,345 (2005)")]
    [InlineData("12.1500 (2005), 1-1500 (2005), x1500 (2005), 10:1500 (2005), #1500 (2005)")]
    [InlineData("117 children were killed (2012), 117 (2012)")]
    [InlineData("12345 (2005)")]
    [InlineData("0612 (2005)")]
    [InlineData("1612 (1945)")]
    [InlineData("1612 (20055)")]
    [InlineData("1612 (2005")]
    [InlineData("1612 [2005]")]
    [InlineData("1612\n\n(2005)")]
    public void Another_number_with_a_year_is_not(string text) => Found.In(text).Should().BeEmpty();

    [Theory]
    [InlineData("UNSC 1612 mandate", "UNSC 1612")]
    [InlineData("UNSCR 2532 and UNSCR1325", "UNSCR 2532|UNSCR1325")]
    [InlineData("Security Council resolution 1325", "resolution 1325")]
    [InlineData("resolutions 1612, 1882 and 1998 of the Council", "resolutions 1612|1882|1998")]
    [InlineData("UNSCRs 1325 and 1820, 300 children", "UNSCRs 1325|1820")]
    [InlineData("resolutions 1612 and 1882 (2009)", "resolutions 1612")]
    [InlineData("resolution no. 1612.", "resolution no. 1612")]
    public void A_number_without_a_year_is_marked_as_such(string text, string expected) =>
        Found.In(text)
            .Where(match => match.Kind == CitationKind.ResolutionWithoutYear)
            .Select(match => match.Text)
            .Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("General Assembly resolution 377 (V)")]
    [InlineData("General Assembly resolution 194")]
    [InlineData("Human Rights Council resolution 509")]
    [InlineData("resolution 1503 A (XLVIII)")]
    [InlineData("resolution 74/275 and resolution 9/9")]
    [InlineData("draft resolution 1612")]
    [InlineData("the UNSC 15 members and the UNSC 2021 agenda")]
    [InlineData("resolution 5")]
    [InlineData("resolution 1,612")]
    [InlineData("resolution 50% and resolution 1612th")]
    public void The_number_of_another_body_or_thing_is_not_a_resolution(string text) => Found.In(text).Should().BeEmpty();

    [Fact]
    public void A_resolution_gives_its_number_and_symbol()
    {
        var matches = CitationFinder.Enumerate("resolution 1612 (2005)"u8);

        matches.MoveNext().Should().BeTrue();
        matches.Current.Resolution.Should().Be(new ResolutionNumber(1612, 2005));
        matches.Current.Number.Should().Be(1612);
        matches.Current.TryGetSymbol(out var symbol).Should().BeTrue();
        symbol!.ToString().Should().Be("S/RES/1612(2005)");
    }

    [Fact]
    public void A_resolution_without_year_has_a_number_and_no_symbol()
    {
        var matches = CitationFinder.Enumerate("UNSC 1612");

        matches.MoveNext().Should().BeTrue();
        matches.Current.Number.Should().Be(1612);
        matches.Current.Resolution.Should().Be(default(ResolutionNumber));
        matches.Current.TryGetSymbol(out _).Should().BeFalse();
    }
}
