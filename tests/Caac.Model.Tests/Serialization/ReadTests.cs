using System.Text;
using Caac.Model.Samples;

namespace Caac.Model.Serialization;

public class ReadTests
{
    [Fact]
    public void A_sound_document_has_no_issues()
    {
        foreach (var document in SampleDocuments.All)
        {
            var result = CaacJson.Read(CaacJson.Write(document));

            result.Document.Should().Be(document);
            result.Issues.Should().BeEmpty();
            result.HasErrors.Should().BeFalse();
        }
    }

    [Fact]
    public void Nulls_and_empty_lists_are_as_good_as_nothing()
    {
        var result = CaacJson.Read("""{"type":"letter","title":null,"symbol":null,"signatures":[],"annexes":[],"distribution":null}""");

        result.Document.Should().Be(new Letter());
        result.Issues.Should().BeEmpty();
    }

    // Each line: the JSON, then for each issue its severity (E or W), code, path, line:column and length.
    [Theory]
    [InlineData("""{"type":"letter","title":"x" "to":"y"}""", "E CAAC201 $ 1:30 0")]
    [InlineData("""{"type":"letter","title":"x"}}""", "E CAAC201 $ 1:30 0")]
    [InlineData("""{"type":"letter"} {"type":"letter"}""", "E CAAC201 $ 1:19 0")]
    [InlineData("""{"type":"letter","title":tru}""", "E CAAC201 $.title 1:29 0")]
    [InlineData("""{"type":"letter","a":/**/}""", "W CAAC216 $.a 1:18 3", "E CAAC207 $.a 1:22 4", "E CAAC201 $.a 1:26 1")]
    [InlineData("""{"type":"x","a":/**/,"b":1}""", "E CAAC211 $.type 1:9 3", "E CAAC207 $.a 1:17 4", "E CAAC201 $.a 1:22 3")]
    [InlineData("not JSON", "E CAAC201 $ 1:2 0")]
    [InlineData("", "E CAAC202 $ 1:1 0")]
    [InlineData(" \n ", "E CAAC202 $ 2:2 0")]
    [InlineData("""{"type":"letter","title":"x""", "E CAAC202 $.title 1:28 0")]
    [InlineData("""{"type":"letter","annexes":[{"type":"letter","signatures":[{"name":"A" """, "E CAAC202 $.annexes[0].signatures[0] 1:72 0")]
    [InlineData("""{"type":"letter","title":"a\ud800b"}""", "E CAAC205 $.title 1:26 10")]
    [InlineData("""{"type":"letter","a\ud800b":1}""", "E CAAC205 $ 1:18 10")]
    [InlineData("\uFEFF{\"type\":\"letter\"}", "W CAAC206 $ 1:1 0")]
    [InlineData("""{"type":"letter",/* why */"title":"x"}""", "E CAAC207 $ 1:18 9")]
    [InlineData("{\"type\":\"letter\"} // why", "E CAAC207 $ 1:19 6")]
    [InlineData("{\"type\":\"letter\"} /* why */ ", "E CAAC207 $ 1:19 9")]
    [InlineData("""{"type":"letter","otherSymbols":["S/2020/1",],}""", "E CAAC208 $.otherSymbols 1:44 1", "E CAAC208 $ 1:46 1")]
    [InlineData("""{"type":"letter","a":[1,/**/],}""", "W CAAC216 $.a 1:18 3", "E CAAC207 $.a 1:25 4", "E CAAC208 $.a 1:24 1", "E CAAC208 $ 1:30 1")]
    [InlineData("{}", "E CAAC210 $.type 1:1 0")]
    [InlineData("""{"type":"letter","annexes":[{"title":"x"}]}""", "E CAAC210 $.annexes[0].type 1:29 0")]
    [InlineData("""{"title":"x","type":"map"}""", "E CAAC211 $.type 1:21 5")]
    [InlineData("""{"type":7}""", "E CAAC212 $.type 1:9 1")]
    [InlineData("""{"type":null}""", "E CAAC214 $.type 1:9 4")]
    [InlineData("12", "E CAAC212 $ 1:1 2")]
    [InlineData("null", "E CAAC212 $ 1:1 4")]
    [InlineData("[1,2]", "E CAAC212 $ 1:1 1")]
    [InlineData("\"x\"", "E CAAC212 $ 1:1 3")]
    [InlineData("""{"type":"letter","title":7}""", "E CAAC212 $.title 1:26 1")]
    [InlineData("""{"type":"letter","date":20210419}""", "E CAAC212 $.date 1:25 8")]
    [InlineData("""{"type":"letter","signatures":{"name":"x"}}""", "E CAAC212 $.signatures 1:31 1")]
    [InlineData("""{"type":"letter","distribution":[]}""", "E CAAC212 $.distribution 1:33 1")]
    [InlineData("""{"type":"chairLetter","requests":[{"label":"a","text":"t","labelPrinted":"yes"}]}""", "E CAAC212 $.requests[0].labelPrinted 1:74 5")]
    [InlineData("""{"type":"letter","citations":[{"count":"1"}]}""", "E CAAC212 $.citations[0].count 1:40 3")]
    [InlineData("""{"type":"letter","date":"2021-02-30"}""", "E CAAC213 $.date 1:25 12")]
    [InlineData("""{"type":"letter","symbol":"S////"}""", "E CAAC213 $.symbol 1:27 7")]
    [InlineData("""{"type":"letter","language":"en,fr"}""", "E CAAC213 $.language 1:29 7")]
    [InlineData("""{"type":"letter","citations":[{"count":1e400},{"count":99999999999},{"count":1.5}]}""", "E CAAC213 $.citations[0].count 1:40 5", "E CAAC213 $.citations[1].count 1:56 11", "E CAAC213 $.citations[2].count 1:78 3")]
    [InlineData("""{"type":"letter","signatures":null}""", "E CAAC214 $.signatures 1:31 4")]
    [InlineData("""{"type":"letter","annexes":[null]}""", "E CAAC214 $.annexes[0] 1:29 4")]
    [InlineData("""{"type":"letter","otherSymbols":[null]}""", "E CAAC214 $.otherSymbols[0] 1:34 4")]
    [InlineData("""{"type":"chairLetter","conclusion":{"meeting":{"addressedBy":[null]}}}""", "E CAAC214 $.conclusion.meeting.addressedBy[0] 1:63 4")]
    [InlineData("""{"type":"letter","signatures":[{"role":"x"}]}""", "E CAAC215 $.signatures[0].name 1:32 0")]
    [InlineData("""{"type":"chairLetter","requests":[{}]}""", "E CAAC215 $.requests[0].label 1:35 0", "E CAAC215 $.requests[0].text 1:35 0")]
    [InlineData("""{"type":"letter","subtitle":{"a":[1]}}""", "W CAAC216 $.subtitle 1:18 10")]
    [InlineData("""{"type":"letter","Title":"x"}""", "W CAAC216 $.Title 1:18 7")]
    [InlineData("""{"type":"letter","$schema":"x"}""", "W CAAC216 $['$schema'] 1:18 9")]
    [InlineData("""{"type":"other","$schema":"x"}""", "W CAAC216 $['$schema'] 1:17 9")]
    [InlineData("""{"type":"letter","a b":1,"":2}""", "W CAAC216 $['a b'] 1:18 5", "W CAAC216 $[''] 1:26 2")]
    [InlineData("""{"type":"letter","é_1":1,"1a":1,"it's":1,"a\\b\n":1}""", "W CAAC216 $.é_1 1:18 5", "W CAAC216 $['1a'] 1:26 4", "W CAAC216 $['it\\'s'] 1:33 6", "W CAAC216 $['a\\\\b\\u000a'] 1:42 8")]
    [InlineData("""{"type":"letter","title":"x","title":"y"}""", "E CAAC217 $.title 1:30 7")]
    [InlineData("""{"type":"letter","type":"toolkit"}""", "E CAAC217 $.type 1:18 6")]
    [InlineData("""{"type":"other","type":"other"}""", "E CAAC217 $.type 1:17 6")]
    [InlineData("""{"type":"other","a":{"b":1,"b":2}}""", "E CAAC217 $.a.b 1:28 3")]
    [InlineData("{\n \"type\": \"letter\",\r\n \"titel\": \"é🕊\", \"date\": \"x\"\n}", "W CAAC216 $.titel 3:2 7", "E CAAC213 $.date 3:26 3")]
    public void Each_fault_has_its_code_path_and_place(string json, params string[] issues)
    {
        Issues(CaacJson.Read(json)).Should().BeEquivalentTo(issues);
        Issues(CaacJson.Read(Encoding.UTF8.GetBytes(json))).Should().BeEquivalentTo(issues, "bytes and text are read alike");
    }

    [Fact]
    public void All_faults_are_found_in_one_reading_in_order_of_place()
    {
        var result = CaacJson.Read(
            """
            {
              "type": "letter",
              "symbol": 7,
              "date": "2021-13-01",
              "annexes": [
                5,
                { "type": "chairLetter", "requests": [ { "label": "a" }, null, { "label": "c", "text": "third", "steps": [ {} ] } ] }
              ],
              "jobNumber": "21-05220"
            }
            """);

        Issues(result).Should().Equal(
            "E CAAC212 $.symbol 3:13 1",
            "E CAAC213 $.date 4:11 12",
            "E CAAC212 $.annexes[0] 6:5 1",
            "E CAAC215 $.annexes[1].requests[0].text 7:44 0",
            "E CAAC214 $.annexes[1].requests[1] 7:62 4",
            "E CAAC215 $.annexes[1].requests[2].steps[0].verb 7:112 0",
            "E CAAC215 $.annexes[1].requests[2].steps[0].text 7:112 0");
        result.HasErrors.Should().BeTrue();
        result.Document.Should().Be(new Letter
        {
            JobNumber = "21-05220",
            Annexes =
            [
                new OtherDocument(),
                new ChairLetter
                {
                    Requests =
                    [
                        new() { Label = "a", Text = "" },
                        new() { Label = "", Text = "" },
                        new() { Label = "c", Text = "third", Steps = [new() { Verb = RequestVerb.From(""), Text = "" }] },
                    ],
                },
            ],
        });
    }

    [Fact]
    public void What_is_no_record_leaves_no_gap_in_a_list()
    {
        var result = CaacJson.Read("""{"type":"chairLetter","otherSymbols":["S/2020/1",7,"S/2020/2"],"legalBasis":["x","1612 (2005)"]}""");

        var letter = (ChairLetter)result.Document!;
        letter.OtherSymbols.Should().Equal(DocumentSymbol.Parse("S/2020/1"), DocumentSymbol.Parse("S/2020/2"));
        letter.LegalBasis.Should().Equal(ResolutionNumber.Parse("1612 (2005)"));
    }

    [Fact]
    public void The_first_of_two_members_is_kept()
    {
        CaacJson.Read("""{"type":"letter","title":"x","title":"y"}""").Document.Should().Be(new Letter { Title = "x" });
        CaacJson.Read("""{"type":"letter","type":"toolkit"}""").Document.Should().Be(new Letter());
    }

    [Fact]
    public void A_kind_that_is_not_known_keeps_its_members()
    {
        const string Json = """{"title":"x","type":"map","scale":5,"sheets":[{"no":1},null]}""";

        var result = CaacJson.Read(Json);

        result.Issues.Should().ContainSingle().Which.Message
            .Should().Be("\"map\" is no known type of document; one of \"letter\", \"chairLetter\", \"conclusions\", \"publicStatement\", \"toolkit\", \"resolution\", \"presidentialStatement\", \"report\", \"other\" was expected. Its members were kept as they are.");
        CaacJson.Write(result.Document!).Should().Be("""{"type":"map","title":"x","scale":5,"sheets":[{"no":1},null]}""");
    }

    [Fact]
    public void A_document_without_a_type_keeps_its_members() =>
        CaacJson.Write(CaacJson.Read("""{"title":"x","scale":5}""").Document!).Should().Be("""{"type":"other","title":"x","scale":5}""");

    [Fact]
    public void Other_documents_may_have_members_of_their_own()
    {
        var result = CaacJson.Read("""{"type":"other","scale":5}""", new() { Strict = true });

        result.Issues.Should().BeEmpty();
        ((OtherDocument)result.Document!).Members.Keys.Should().Equal("scale");
    }

    [Theory]
    [InlineData("""{"type":"letter","subtitle":1}""")]
    [InlineData("\uFEFF{\"type\":\"letter\"}")]
    public void What_is_only_odd_is_an_error_where_strictness_is_asked_for(string json)
    {
        CaacJson.Read(json).HasErrors.Should().BeFalse();
        CaacJson.Read(json, new() { Strict = true }).HasErrors.Should().BeTrue();
        CaacJson.Read(json, new() { Strict = true }).Document.Should().Be(new Letter());
    }

    [Theory]
    [InlineData("""{"type":"letter","date":"2021-02-30"}""", "The value \"2021-02-30\" does not have the form of its member: CAAC191 at 0: there is no date \"2021-02-30\" in the Gregorian calendar.")]
    [InlineData("""{"type":"letter","language":"xx"}""", "The value \"xx\" does not have the form of its member: One of \"ar\", \"en\", \"es\", \"fr\", \"ru\", \"zh\" was expected.")]
    [InlineData("""{"type":"letter","citations":[{"count":1e400}]}""", "A whole number of at most 2147483647 was expected; found 1e400.")]
    [InlineData("""{"type":"letter","title":[]}""", "A string was expected; found an array.")]
    [InlineData("""{"type":"letter","annexes":[7]}""", "An object was expected; found a number.")]
    [InlineData("""{"type":"letter","Title":"x"}""", "No member \"Title\" is known here; \"title\" is written in another case. It was left out.")]
    [InlineData("""{"type":"letter","subtitle":"x"}""", "No member \"subtitle\" is known here. It was left out.")]
    [InlineData("""{"type":"letter","title":"x","title":"y"}""", "The member \"title\" stands twice; the first was kept.")]
    [InlineData("""{"type":"letter","signatures":[{}]}""", "The member \"name\" is missing.")]
    [InlineData("""{"type":"letter","annexes":[null]}""", "An object was expected; found null.")]
    [InlineData("", "The text is empty; a JSON object was expected.")]
    [InlineData("{", "The text ends before its JSON does.")]
    [InlineData("\"", "The text ends before its JSON does.")]
    [InlineData("{}", "The document does not say its \"type\"; one of \"letter\", \"chairLetter\", \"conclusions\", \"publicStatement\", \"toolkit\", \"resolution\", \"presidentialStatement\", \"report\", \"other\" was expected.")]
    [InlineData("""{"type":"letter" "title":"x"}""", "'\"' is invalid after a value. Expected either ',', '}', or ']'.")]
    public void A_message_says_what_was_seen_and_what_was_expected(string json, string message) =>
        CaacJson.Read(json).Issues.Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void A_result_prints_its_document() =>
        CaacJson.Read("""{"type":"letter","a":1}""").ToString().Should().Be("letter: letter (1 issues)");

    internal static IEnumerable<string> Issues(CaacJsonResult result) => result.Issues.Select(Line);

    private static string Line(CaacIssue issue) =>
        $"{(issue.Severity == IssueSeverity.Error ? 'E' : 'W')} {issue.Code} {issue.Path} {issue.Span} {issue.Span!.Value.Length}";
}
