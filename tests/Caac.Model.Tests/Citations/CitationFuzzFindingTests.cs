namespace Caac.Model.Citations;

/// <summary>What fuzzing found, each in its smallest form (see docs/fuzzing.md).</summary>
public sealed class CitationFuzzFindingTests
{
    [Theory]
    [InlineData("1612 (2005),\uFFFD68 (2012)")]
    [InlineData("1612 (2005),x68 (2012)")]
    public void A_member_of_a_list_stands_after_a_blank(string text)
    {
        Found.In(text).Select(match => match.Value).Should().Equal("1612 (2005)");
        Found.InUtf8(text).Should().Equal(Found.In(text));
    }
}
