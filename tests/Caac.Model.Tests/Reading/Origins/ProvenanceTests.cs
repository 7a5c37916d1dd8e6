using System.Text.Json;
using Caac.Model.Serialization;

namespace Caac.Model.Reading.Origins;

/// <summary>Every scalar of a document that was read leads back to its place in the text.</summary>
public sealed class ProvenanceTests
{
    private static readonly string[] Computed = ["type", "labelPrinted", "count"];

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Every_scalar_value_has_a_place(string name)
    {
        var result = DocumentReader.Default.Read(Corpus.Text(name));
        using var json = JsonDocument.Parse(CaacJson.Write(result.Document));

        var paths = ScalarsOf("$", json.RootElement).ToList();

        paths.Should().NotBeEmpty();
        paths.Where(path => result.Provenance.Find(path) is null).Should().BeEmpty();
        result.Provenance.Select(value => value.Path).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void The_place_of_a_printed_text_holds_its_words(string name)
    {
        var text = Corpus.Text(name);
        var result = DocumentReader.Default.Read(text);
        using var json = JsonDocument.Parse(CaacJson.Write(result.Document));
        var values = ScalarsOf("$", json.RootElement).ToDictionary(path => path, path => ValueAt(json.RootElement, path));

        foreach (var origin in result.Provenance.Where(origin => !origin.IsInferred && origin.Path.EndsWith(".text", StringComparison.Ordinal)))
        {
            var words = string.Concat(origin.Spans.Select(span => text.Substring(span.Start, span.Length)));
            Letters(words).Should().Be(Letters(values[origin.Path]), origin.Path);
        }
    }

    [Fact]
    public void A_value_is_found_by_its_record()
    {
        var text = Corpus.Text(Corpus.DrcLetter);
        var result = DocumentReader.Default.Read(text);
        var letter = (Letter)result.Document;
        var annex = (ChairLetter)letter.Annexes[0];

        Seen(result.Provenance.Of(letter, nameof(Letter.Date))).Should().Equal("19 April 2021");
        Seen(result.Provenance.Of(letter, nameof(Letter.Symbol))).Should().Equal("S/2021/384");
        Seen(result.Provenance.Of(letter, nameof(Letter.JobNumber))).Should().Equal("21-05220");
        Seen(result.Provenance.Of(annex.Conclusion!.Reports[0].Period!, nameof(ReportingPeriod.To))).Should().Equal("31 March 2020");
        Seen(result.Provenance.Of(annex, nameof(ChairLetter.LegalBasis), 3)).Should().Equal("2068 (2012)");
        Seen(result.Provenance.Of(annex.Signatures[0], nameof(Signature.Role))).Should().Equal("Chair\nWorking Group on Children and Armed Conflict");
        result.Provenance.Of(new Letter(), nameof(Letter.Date)).Should().BeNull();
        result.Provenance.Of(annex.Requests[3], nameof(Request.Text))!.Path.Should().Be("$.annexes[0].requests[3].text");

        IEnumerable<string> Seen(SourceValue? value) => value!.Spans.Select(span => text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void What_is_not_printed_is_marked_as_inferred_and_points_to_its_evidence()
    {
        var text = Corpus.Text(Corpus.DrcLetter);
        var provenance = DocumentReader.Default.Read(text).Provenance;

        var addressee = provenance.Find("$.annexes[0].requests[0].addressee")!;
        addressee.IsInferred.Should().BeTrue();
        addressee.Spans.Should().ContainSingle().Which.ToString().Should().Be("10:88");
        provenance.Find("$.annexes[0].requests[0].label")!.IsInferred.Should().BeTrue();
        provenance.Find("$.annexes[0].requests[1].label")!.IsInferred.Should().BeFalse();
        provenance.Find("$.annexes[0].to")!.IsInferred.Should().BeTrue();
    }

    [Fact]
    public void A_value_around_page_furniture_has_two_places()
    {
        var text = Corpus.Text(Corpus.DrcLetter).Replace("in fighting impunity", "in\n\n2/4 21-05220\n\nfighting impunity", StringComparison.Ordinal);
        var spans = DocumentReader.Default.Read(text).Provenance.Find("$.annexes[0].requests[0].text")!.Spans;

        spans.Should().HaveCount(2);
        text.Substring(spans[0].Start, spans[0].Length).Should().EndWith("the Congolese authorities in");
        text.Substring(spans[1].Start, spans[1].Length).Should().StartWith("fighting impunity");
    }

    [Fact]
    public void A_citation_has_all_its_places()
    {
        var text = Corpus.Text(Corpus.SecondMaliLetter).Replace("of MINUSMA tasks", "of MINUSMA tasks under resolution 2640 (2022)", StringComparison.Ordinal);
        var result = DocumentReader.Default.Read(text);

        ((ChairLetter)result.Document.Annexes[0]).Requests[0].Citations[0].Count.Should().Be(2);
        result.Provenance.Find("$.annexes[0].requests[0].citations[0].resolution")!.Spans.Should().HaveCount(2);
    }

    private static IEnumerable<string> ScalarsOf(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => !Computed.Contains(member.Name)).SelectMany(member => ScalarsOf($"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => ScalarsOf($"{path}[{index}]", item)),
        _ => [path],
    };

    private static string ValueAt(JsonElement element, string path)
    {
        foreach (var segment in path.Split('.', '[').Skip(1))
        {
            element = segment[^1] == ']' ? element[int.Parse(segment[..^1], null)] : element.GetProperty(segment);
        }

        return element.ToString();
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
