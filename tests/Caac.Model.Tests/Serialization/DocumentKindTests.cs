using System.Text.Json;
using Caac.Model.Samples;

namespace Caac.Model.Serialization;

public class DocumentKindTests
{
    public static TheoryData<string> Setups => new(OptionsOfMany.All.Keys);

    [Theory]
    [MemberData(nameof(Setups))]
    public void The_type_may_stand_anywhere(string setup)
    {
        var options = OptionsOfMany.All[setup];
        foreach (var json in (string[])
            [
                """{"type":"toolkit","title":"T","options":[{"id":"1-D-1","text":"t"}]}""",
                """{"title":"T","options":[{"id":"1-D-1","text":"t"}],"type":"toolkit"}""",
                """{"title":"T","type":"toolkit","options":[{"text":"t","id":"1-D-1"}]}""",
                """{"title":"T","ty\u0070e":"tool\u006bit","options":[{"id":"1-D-1","text":"t"}]}""",
            ])
        {
            JsonSerializer.Deserialize<CaacDocument>(json, options)
                .Should().Be(new ToolkitDocument { Title = "T", Options = [new() { Id = "1-D-1", Text = "t" }] }, json);
        }
    }

    [Theory]
    [InlineData("letter", typeof(Letter))]
    [InlineData("chairLetter", typeof(ChairLetter))]
    [InlineData("toolkit", typeof(ToolkitDocument))]
    [InlineData("other", typeof(OtherDocument))]
    [InlineData("Letter", typeof(OtherDocument))]
    [InlineData("conclusions", typeof(ConclusionsDocument))]
    [InlineData("publicStatement", typeof(PublicStatement))]
    [InlineData("resolution", typeof(ResolutionDocument))]
    [InlineData("presidentialStatement", typeof(PresidentialStatement))]
    [InlineData("report", typeof(ReportDocument))]
    [InlineData("meetingRecord", typeof(OtherDocument))]
    [InlineData("", typeof(OtherDocument))]
    public void A_type_has_its_record(string type, Type record) =>
        JsonSerializer.Deserialize<CaacDocument>($$"""{"type":"{{type}}"}""", CaacJson.Options).Should().BeOfType(record);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"title":"type"}""")]
    [InlineData("""{"Type":"letter"}""")]
    [InlineData("""{"annexes":[{"type":"letter"}]}""")]
    public void Without_a_type_the_message_says_so(string json)
    {
        foreach (var options in OptionsOfMany.All.Values)
        {
            var read = () => JsonSerializer.Deserialize<CaacDocument>(json, options);
            read.Should().Throw<JsonException>().WithMessage("A document was expected: a JSON object with a \"type\".*");
        }
    }

    [Theory]
    [InlineData("""{"type":"letter","annexes":[{"type":"letter","date":"2021-02-30"}]}""", "$.annexes[0].date")]
    [InlineData("""{"type":"letter","annexes":[{"title":"x"}]}""", "$.annexes[0]")]
    [InlineData("""{"type":"letter","annexes":[{"type":7}]}""", "$.annexes[0]")]
    [InlineData("""{"type":"letter","annexes":[7]}""", "$.annexes[0]")]
    [InlineData("""{"type":"letter","symbol":"S////"}""", "$.symbol")]
    [InlineData("""{"type":"letter","originalLanguage":"en,fr"}""", "$.originalLanguage")]
    [InlineData("""{"type":"letter","originalLanguage":2}""", "$.originalLanguage")]
    [InlineData("""{"type":"letter","originalLanguage":"EN"}""", "$.originalLanguage")]
    [InlineData("""{"type":"chairLetter","requests":[{"label":"a","text":"t"},{"label":"b"}]}""", "$.requests[1]")]
    [InlineData("""{"type":"chairLetter","conclusion":{"reports":[{"ordinal":"x"}]}}""", "$.conclusion.reports[0].ordinal")]
    [InlineData("""{"type":"chairLetter","legalBasis":["1612"]}""", "$.legalBasis[0]")]
    [InlineData("""[]""", "$")]
    [InlineData("""{"type":"letter",}""", "$")]
    public void A_fault_is_a_JSON_exception_with_its_path(string json, string path)
    {
        foreach (var (setup, options) in OptionsOfMany.All)
        {
            var read = () => JsonSerializer.Deserialize<CaacDocument>(json, options);
            read.Should().Throw<JsonException>(setup).Which.Path.Should().Be(path, setup);
        }
    }

    [Fact]
    public void An_exception_about_an_identifier_carries_its_code()
    {
        var read = () => JsonSerializer.Deserialize<CaacDocument>("""{"type":"letter","date":"2021-02-30"}""", CaacJson.Options);

        read.Should().Throw<JsonException>().WithMessage("CAAC191 at 0: there is no date \"2021-02-30\" in the Gregorian calendar.")
            .WithInnerException<CaacFormatException>().Which.Code.Should().Be(CaacIssueCodes.DateImpossible);
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void A_letter_of_any_kind_keeps_what_its_kind_has(string setup)
    {
        var options = OptionsOfMany.All[setup];
        if (!options.TryGetTypeInfo(typeof(Correspondence), out _))
        {
            return;
        }

        var json = JsonSerializer.Serialize<Correspondence>(SampleDocuments.ChairLetter, options);

        JsonSerializer.Deserialize<Correspondence>(json, options).Should().Be(SampleDocuments.ChairLetter);
        var read = () => JsonSerializer.Deserialize<Correspondence>("""{"type":"toolkit"}""", options);
        read.Should().Throw<JsonException>().WithMessage("A letter was expected as the \"type\" of the document.*");
    }
}
