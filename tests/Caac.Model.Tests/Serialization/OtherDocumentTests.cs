using System.Text.Json;

namespace Caac.Model.Serialization;

public class OtherDocumentTests
{
    public static TheoryData<string> Setups => new(OptionsOfMany.All.Keys);

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_kind_that_is_not_known_comes_back_as_it_was(string setup)
    {
        const string Json =
            """{"type":"meetingRecord","symbol":"S/PV.8743","text":"T","annexes":[{"type":"map","scale":1e400}],"meeting":8743,"paragraphs":[{"number":1,"text":"é"},null],"none":null}""";
        var options = OptionsOfMany.All[setup];

        var document = (OtherDocument)JsonSerializer.Deserialize<CaacDocument>(Json, options)!;

        document.Type.Should().Be("meetingRecord");
        document.Symbol.Should().Be(DocumentSymbol.Parse("S/PV.8743"));
        document.Text.Should().Be("T");
        document.Members.Keys.Should().Equal("meeting", "paragraphs", "none");
        ((OtherDocument)document.Annexes[0]).Members["scale"].GetRawText().Should().Be("1e400");
        CaacJson.Write(document).Should().Be(Json);
        JsonSerializer.Deserialize<CaacDocument>(JsonSerializer.Serialize<CaacDocument>(document, options), options).Should().Be(document);
    }

    [Fact]
    public void Members_are_equal_where_their_JSON_means_the_same()
    {
        var one = Read("""{"type":"x","a":{"n":1.0,"s":"\u00e9"},"b":[1]}""");
        var two = Read("""{"b":[1.0],"a":{"s":"é","n":1},"type":"x"}""");

        one.Should().Be(two);
        one.GetHashCode().Should().Be(two.GetHashCode());
        one.Should().NotBe(Read("""{"type":"x","a":{"n":2,"s":"é"},"b":[1]}"""));
        one.Should().NotBe(Read("""{"type":"x","a":{"n":1,"s":"é"}}"""));
        one.Should().NotBe(Read("""{"type":"x","a":{"n":1,"s":"é"},"c":[1]}"""));
        one.Should().NotBe(Read("""{"type":"y","a":{"n":1,"s":"é"},"b":[1]}"""));
    }

    [Fact]
    public void Members_do_not_change_with_what_they_were_made_from()
    {
        var members = new Dictionary<string, JsonElement> { ["a"] = JsonElement.Parse("1") };
        using (var parsed = JsonDocument.Parse("[2]"))
        {
            members["b"] = parsed.RootElement;
            var document = new OtherDocument("x") { Members = members };
            members.Clear();

            document.Members.Keys.Should().Equal("a", "b");
            document.Members.Should().NotBeAssignableTo<IDictionary<string, JsonElement>>();
            members["b"] = document.Members["b"];
        }

        members["b"].GetRawText().Should().Be("[2]", "the text outlives the document that it was parsed with");
    }

    [Fact]
    public void Members_that_were_read_cannot_be_changed_either()
    {
        Read("""{"type":"x","a":1}""").Members.Should().NotBeAssignableTo<IDictionary<string, JsonElement>>();
        Read("""{"type":"x"}""").Members.Should().BeSameAs(new OtherDocument().Members);
        new OtherDocument { Members = new Dictionary<string, JsonElement>() }.Should().Be(new OtherDocument());
        new OtherDocument { Members = null! }.Members.Should().BeEmpty();
    }

    [Fact]
    public void An_element_that_holds_nothing_is_null()
    {
        var document = new OtherDocument { Members = new Dictionary<string, JsonElement> { ["a"] = default } };

        CaacJson.Write(document).Should().Be("""{"type":"other","a":null}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_kind_without_a_name_is_other(string? type) => new OtherDocument(type).Should().Be(new OtherDocument());

    [Fact]
    public void Half_a_surrogate_pair_among_the_members_neither_breaks_equality_nor_passes_for_sound()
    {
        const string Json = """{"type":"x","a":"\ud800"}""";

        Read(Json).Equals(Read(Json)).Should().BeTrue();
        Read(Json).Equals(Read("""{"type":"x","a":"\ud801"}""")).Should().BeFalse();
        Read(Json).GetHashCode().Should().Be(Read(Json).GetHashCode());
        var write = () => CaacJson.Write(Read(Json));
        write.Should().Throw<JsonException>();

        var result = CaacJson.Read(Json);
        result.Document.Should().Be(new OtherDocument("x"));
        result.Issues.Select(issue => issue.Code).Should().Equal(CaacIssueCodes.JsonTypeUnknown, CaacIssueCodes.JsonNotUtf8);
    }

    private static OtherDocument Read(string json) => (OtherDocument)JsonSerializer.Deserialize<CaacDocument>(json, CaacJson.Options)!;
}
