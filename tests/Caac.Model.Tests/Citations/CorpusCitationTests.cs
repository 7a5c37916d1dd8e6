using System.Text.Json;

namespace Caac.Model.Citations;

public sealed class CorpusCitationTests
{
    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Every_resolution_of_a_document_is_found_as_often_as_it_is_printed(string name)
    {
        var expected = Corpus.Key(name).GetProperty("cited_resolutions").EnumerateArray()
            .Select(item => (Number(item, "number"), Number(item, "year"), Number(item, "count")));

        var counts = Found.Values(Corpus.Text(name), CitationKind.Resolution)
            .GroupBy(value => value)
            .Select(group => (ResolutionNumber.Parse(group.Key).Number, ResolutionNumber.Parse(group.Key).Year, group.Count()));

        counts.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Every_symbol_of_a_document_is_found_its_own_included(string name)
    {
        var key = Corpus.Key(name);
        var expected = key.GetProperty("cited_symbols").EnumerateArray().Append(key.GetProperty("symbol"))
            .Where(item => item.ValueKind == JsonValueKind.String)
            .Select(item => item.GetString());

        Found.Values(Corpus.Text(name), CitationKind.Document).Distinct().Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void The_symbols_of_a_letter_are_found_as_often_as_they_are_printed() =>
        Found.Values(Corpus.Text(Corpus.DrcLetter), CitationKind.Document)
            .Should().Equal("S/2021/384", "S/AC.51/2020/10", "S/2020/1030", "S/AC.51/2020/10");

    [Fact]
    public void The_toolkit_cites_paragraphs_and_a_resolution_without_year()
    {
        var text = Corpus.Text(Corpus.ToolkitLetter);

        Found.Values(text, CitationKind.ResolutionWithoutYear).Should().Equal("1612");
        Found.Pinpoints(text).Should().Equal("8 < 1612", "9 < 1612 (2005)", "5 (c) < 1539 (2004)");
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void A_document_gives_the_same_in_both_encodings(string name) =>
        Found.InUtf8(Corpus.Text(name)).Should().Equal(Found.In(Corpus.Text(name)));

    private static int Number(JsonElement item, string name) => item.GetProperty(name).GetInt32();
}
