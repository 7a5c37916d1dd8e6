using System.Text;
using System.Text.Json;
using Caac.Model.Generators;
using Caac.Model.Reading;
using Caac.Model.Samples;
using CsCheck;

namespace Caac.Model.Serialization;

public class RoundTripTests
{
    public static TheoryData<string> Setups => new(OptionsOfMany.All.Keys);

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_document_read_back_is_the_one_that_was_written(string setup)
    {
        var options = OptionsOfMany.All[setup];
        foreach (var document in SampleDocuments.All)
        {
            JsonSerializer.Deserialize<CaacDocument>(JsonSerializer.Serialize(document, options), options).Should().Be(document);
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void Any_document_read_back_is_the_one_that_was_written(string setup)
    {
        var options = OptionsOfMany.All[setup];
        new RecordGen<CaacDocument>().Sample(
            document => Equals(JsonSerializer.Deserialize<CaacDocument>(JsonSerializer.Serialize(document, options), options), document),
            iter: 300,
            print: CaacJson.Write);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_one_setup_writes_another_reads(string setup) =>
        new RecordGen<CaacDocument>().Sample(
            document => Equals(JsonSerializer.Deserialize<CaacDocument>(JsonSerializer.Serialize(document, OptionsOfMany.All[setup]), CaacJson.Options), document)
                && Equals(JsonSerializer.Deserialize<CaacDocument>(CaacJson.Write(document), OptionsOfMany.All[setup]), document),
            iter: 100,
            print: CaacJson.Write);

    [Fact]
    public void Any_document_that_was_written_is_read_without_an_issue() =>
        new RecordGen<CaacDocument>().Sample(
            document =>
            {
                var result = CaacJson.Read(CaacJson.WriteUtf8(document));
                return Equals(result.Document, document) && result.Issues.All(issue => issue.Code == CaacIssueCodes.JsonTypeUnknown);
            },
            iter: 300,
            print: CaacJson.Write);

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_letter_of_its_own_type_says_its_type_too(string setup)
    {
        var options = OptionsOfMany.All[setup];
        JsonSerializer.Serialize(SampleDocuments.ForwardingLetter, options)
            .Should().Be(JsonSerializer.Serialize<CaacDocument>(SampleDocuments.ForwardingLetter, options)).And.Contain("letter");
        JsonSerializer.Deserialize<Letter>(JsonSerializer.Serialize(SampleDocuments.ForwardingLetter, options), options)
            .Should().Be(SampleDocuments.ForwardingLetter);
    }

    [Theory]
    [InlineData("S-2021-384.txt")]
    [InlineData("S-2021-385.txt")]
    [InlineData("S-AC.51-2007-2.txt")]
    [InlineData("letter-of-29-january-2024.txt")]
    public void What_was_read_from_a_real_letter_comes_back_from_JSON(string file)
    {
        var document = DocumentReader.Default.Read(File.ReadAllBytes(Repository.PathOf($"tests/Corpus/{file}"))).Document;
        foreach (var options in OptionsOfMany.All.Values)
        {
            JsonSerializer.Deserialize<CaacDocument>(JsonSerializer.Serialize(document, options), options).Should().Be(document);
        }

        var result = CaacJson.Read(CaacJson.Write(document));
        result.Document.Should().Be(document);
        result.Issues.Should().BeEmpty();
    }

    [Fact]
    public async Task A_document_comes_back_through_streams_that_give_few_bytes_at_a_time()
    {
        var options = new JsonSerializerOptions(CaacJson.Options) { DefaultBufferSize = 16 };
        var json = Encoding.UTF8.GetBytes(CaacJson.Write(SampleDocuments.ForwardingLetter).Replace("\"type\":\"letter\",", "", StringComparison.Ordinal)[..^1] + ",\"type\":\"letter\"}");
        using var stream = new SlowStream(json, 7);
        (await JsonSerializer.DeserializeAsync<CaacDocument>(stream, options, TestContext.Current.CancellationToken)).Should().Be(SampleDocuments.ForwardingLetter);

        using var written = new MemoryStream();
        await JsonSerializer.SerializeAsync<CaacDocument>(written, SampleDocuments.ForwardingLetter, options, TestContext.Current.CancellationToken);
        written.ToArray().Should().Equal(CaacJson.WriteUtf8(SampleDocuments.ForwardingLetter));
    }

    [Fact]
    public void Records_that_are_no_document_come_back_too()
    {
        new RecordGen<Resolution>().Where(resolution => resolution.Number != default).Sample(Returns, iter: 100);
        new RecordGen<WorkingGroupConclusion>().Sample(Returns, iter: 100);
        new RecordGen<CaacIssue>().Where(issue => issue.Span is null).Sample(Returns, iter: 100);
    }

    private static bool Returns<T>(T record) =>
        OptionsOfMany.All.Values.Where(options => options.TryGetTypeInfo(typeof(T), out _))
            .All(options => Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(record, options), options), record));
}
