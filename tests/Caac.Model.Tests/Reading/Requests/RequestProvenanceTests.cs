namespace Caac.Model.Reading.Requests;

/// <summary>Where the values of what requests ask came from.</summary>
public sealed class RequestProvenanceTests
{
    private const string Request = "$.annexes[0].requests[1].";

    [Theory]
    [InlineData("violations[1]", "recruitment and use")]
    [InlineData("themes[2]", "detained")]
    [InlineData("instruments[0].date", "4 October 2012")]
    [InlineData("instruments[0].parties[0]", "Government of the Democratic Republic of the Congo")]
    [InlineData("qualifications[1].kind", "in violation of applicable international law")]
    [InlineData("tasks[4].text", "secure concrete commitments")]
    [InlineData("toolkit[0].option", "engage with non-State armed groups, with a view to developing action plans")]
    [InlineData("actors[1].role", "non-State armed groups")]
    public void A_value_leads_to_its_words(string path, string words)
    {
        var text = Corpus.Text(Corpus.DrcLetter);

        var value = DocumentReader.Default.Read(text).Provenance.Find(Request + path)!;

        text.Substring(value.Spans[0].Start, value.Spans[0].Length).Should().Be(words);
    }

    [Fact]
    public void Every_value_has_a_place()
    {
        var result = DocumentReader.Default.Read(Corpus.Text(Corpus.DrcLetter));
        var requests = ((ChairLetter)result.Document.Annexes[0]).Requests;

        foreach (var path in requests.SelectMany((request, i) => Letters.RecordFields.Of(request).Keys.Select(key => $"$.annexes[0].requests[{i}]{key[1..]}")).Where(path => !path.EndsWith(".labelPrinted", StringComparison.Ordinal) && !path.EndsWith(".count", StringComparison.Ordinal)))
            result.Provenance.Find(path).Should().NotBeNull(path);
    }

    [Fact]
    public void What_is_printed_several_times_has_each_place()
    {
        var text = Corpus.Text(Corpus.DrcLetter);

        var detention = DocumentReader.Default.Read(text).Provenance.Find("$.annexes[0].requests[3].themes[0]")!;

        detention.Spans.Select(span => text.Substring(span.Start, span.Length)).Should().Equal(
            "sexual exploitation and abuse", "sexual exploitation and abuse", "sexual exploitation and abuse");
    }
}
