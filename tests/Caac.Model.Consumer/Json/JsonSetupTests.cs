using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Caac.Model;
using Caac.Model.Serialization;

namespace Consumer.Json;

/// <summary>However System.Text.Json is set up, the same JSON gives the same records.</summary>
public class JsonSetupTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> All = new(StringComparer.Ordinal)
    {
        ["web defaults"] = JsonSerializerOptions.Web,
        ["our context alone"] = CaacJsonContext.Default.Options,
        ["our context and the consumer's"] = new(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine(CaacJsonContext.Default, NoteContext.Default) },
        ["the consumer's context and ours"] = new(JsonSerializerDefaults.Web) { TypeInfoResolver = JsonTypeInfoResolver.Combine(NoteContext.Default, CaacJsonContext.Default) },
        ["the consumer's own context"] = OwnContext.Default.Options,
        ["web defaults with our records"] = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCaacModel(),
        ["our options"] = CaacJson.Options,
    };

    public static TheoryData<string> Setups => new(All.Keys);

    [Fact]
    public void There_are_documents_to_read() => Corpus.Documents.Should().HaveCountGreaterThanOrEqualTo(4);

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_our_options_wrote_is_read_as_the_same_record(string setup)
    {
        foreach (var document in Corpus.Documents)
        {
            JsonSerializer.Deserialize<CaacDocument>(CaacJson.Write(document), All[setup]).Should().Be(document);
        }
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_is_written_is_read_as_the_same_record_by_all(string setup)
    {
        foreach (var document in Corpus.Documents)
        {
            var json = JsonSerializer.Serialize(document, All[setup]);

            All.Values.Should().OnlyContain(options => document.Equals(JsonSerializer.Deserialize<CaacDocument>(json, options)));
            var result = CaacJson.Read(json);
            result.Document.Should().Be(document);
            result.Issues.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("web defaults")]
    [InlineData("the consumer's own context")]
    [InlineData("web defaults with our records")]
    public void A_record_inside_a_type_of_the_consumer_comes_back(string setup)
    {
        var inbox = new Inbox { Owner = "me", Latest = Corpus.Letter, Basis = ResolutionNumber.Parse("1612 (2005)") };

        JsonSerializer.Deserialize<Inbox>(JsonSerializer.Serialize(inbox, All[setup]), All[setup]).Should().Be(inbox);
    }

    [Theory]
    [InlineData("our context and the consumer's")]
    [InlineData("the consumer's context and ours")]
    public void The_types_of_a_combined_consumer_are_written_its_own_way(string setup) =>
        JsonSerializer.Serialize(new Note { Words = "w" }, All[setup]).Should().Be("""{"words":"w"}""");
}
