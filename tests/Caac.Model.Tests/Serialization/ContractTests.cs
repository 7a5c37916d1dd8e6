using System.Text.Json;
using Caac.Model.Samples;

namespace Caac.Model.Serialization;

/// <summary>The text that is written, character by character: whoever changes it changes the format.</summary>
public class ContractTests
{
    [Fact]
    public void A_letter_with_the_letter_of_the_Chair_is_written_so() => CaacJson.Write(SampleDocuments.ForwardingLetter).Should().Be(OneLine(
        """
        {"type":"letter","symbol":"S/2021/384","title":"Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General",
        "distribution":{"kind":"general","date":"2021-04-20"},"originalLanguage":"en","jobNumber":"21-05220","date":"2021-04-19",
        "from":"President of the Security Council","to":"Secretary-General","capacity":"President of the Security Council",
        "signatures":[{"name":"Dang Dinh Quy","familyName":"Dang","role":"President of the Security Council"}],
        "citations":[{"resolution":"1612 (2005)","count":1},{"document":"S/AC.51/2020/10","count":1}],
        "annexes":[{"type":"chairLetter","annexLabel":"Annex","date":"2021-04-15","from":"Chair of the Working Group on Children and Armed Conflict",
        "to":"Secretary-General","capacity":"Chair of the Working Group",
        "conclusion":{"symbol":"S/AC.51/2020/10","situation":"Democratic Republic of the Congo","adoptedOn":"2020-12-10",
        "meeting":{"date":"2020-11-06","format":"closed videoconference meeting",
        "addressedBy":["Chargé d'affaires a.i. of the Permanent Mission of the Democratic Republic of the Congo to the United Nations"]},
        "reports":[{"symbol":"S/2020/1030","ordinal":7,"situation":"Democratic Republic of the Congo","period":{"from":"2018-01-01","to":"2020-03-31"},
        "introducedBy":"Special Representative of the Secretary-General for Children and Armed Conflict"}]},
        "legalBasis":["1612 (2005)","2427 (2018)"],
        "requests":[{"label":"a","labelPrinted":false,"text":"Request you to ensure that ...","addressee":"Secretary-General",
        "steps":[{"verb":"request","text":"Request you to ensure that ..."}],
        "actors":[{"name":"United Nations Organization Stabilization Mission in the Democratic Republic of the Congo","code":"MONUSCO"},
        {"name":"Congolese authorities"}]},
        {"label":"b","labelPrinted":true,"section":"Recommendations","text":"Further request you to (i) report; (ii) act under paragraph 5 (c) of resolution 1539 (2004)",
        "addressee":"Secretary-General","steps":[{"verb":"request","adverb":"further","text":"Further request you to report"}],
        "items":[{"label":"i","labelPrinted":true,"text":"report","items":[{"label":"a","labelPrinted":false,"text":"at once"}]},
        {"label":"ii","labelPrinted":true,"text":"act"}],
        "citations":[{"resolution":"1539 (2004)","paragraphs":["5 (c)"],"count":2}]}],
        "signatures":[{"name":"Mona Juul","familyName":"Juul","role":"Chair, Working Group on Children and Armed Conflict"}],
        "citations":[{"document":"S/2020/1030","count":1}]}]}
        """));

    [Fact]
    public void A_letter_with_the_toolkit_is_written_so() => CaacJson.Write(SampleDocuments.ToolkitLetter).Should().Be(OneLine(
        """
        {"type":"letter","symbol":"S/AC.51/2007/2","otherSymbols":["A/61/1","S/2007/1"],"earlierIssues":[{"symbol":"S/2006/724","extent":"portions"}],
        "language":"fr","date":"2006-09","paragraphs":[{"labelPrinted":false,"text":"At its fifth meeting, the Working Group adopted a list of options"}],
        "annexes":[{"type":"toolkit","annexLabel":"Annex","adoptedOn":"2006","meeting":{"ordinal":4},
        "status":["indicative","non-limitative","living document"],"principle":"The list is applied with care",
        "mandate":{"source":{"resolutionWithoutYear":"1612","paragraphs":["8"],"count":1},"text":"Decides that the Working Group shall",
        "items":[{"label":"a","labelPrinted":true,"text":"Make recommendations"}]},
        "options":[{"id":"1-D-1","category":"Assistance","authority":"direct","order":1,"text":"Technical assistance",
        "entities":["UNICEF"],"conditions":["subject to availability of funding"]}]}]}
        """));

    [Fact]
    public void A_text_of_no_known_kind_is_written_so() =>
        CaacJson.Write(SampleDocuments.Note).Should().Be("""{"type":"other","title":"Note","text":"Line one\nLine \"two\" <é> \uD83D\uDD4A"}""");

    [Fact]
    public void An_issue_is_written_so() =>
        JsonSerializer.Serialize(
            new CaacIssue
            {
                Code = CaacIssueCodes.JsonNull,
                Severity = IssueSeverity.Warning,
                Message = "Why",
                Path = "$.title",
                Span = new() { Start = 3, Length = 2, Line = 1, Column = 4 },
            },
            CaacJson.Options)
            .Should().Be("""{"code":"CAAC214","severity":"warning","message":"Why","path":"$.title","span":{"start":3,"length":2,"line":1,"column":4}}""");

    [Fact]
    public void A_resolution_is_written_so() =>
        JsonSerializer.Serialize(
            new Resolution
            {
                Number = ResolutionNumber.Parse("1612 (2005)"),
                Symbol = DocumentSymbol.Parse("S/RES/1612 (2005)"),
                AdoptedOn = PartialDate.Parse("2005-07-26"),
                Title = "Children and armed conflict",
            },
            CaacJson.Options)
            .Should().Be("""{"number":"1612 (2005)","symbol":"S/RES/1612(2005)","adoptedOn":"2005-07-26","title":"Children and armed conflict"}""");

    [Fact]
    public void Indented_text_is_for_people() =>
        JsonSerializer.Serialize<CaacDocument>(new Letter { Date = PartialDate.Parse("2021"), Signatures = [new() { Name = "A" }] }, CaacJson.Indented)
            .Should().Be("{\n  \"type\": \"letter\",\n  \"date\": \"2021\",\n  \"signatures\": [\n    {\n      \"name\": \"A\"\n    }\n  ]\n}");

    [Fact]
    public void Text_and_bytes_are_the_same() =>
        CaacJson.WriteUtf8(SampleDocuments.Note).Should().Equal(System.Text.Encoding.UTF8.GetBytes(CaacJson.Write(SampleDocuments.Note)));

    [Fact]
    public void A_language_that_is_none_cannot_be_written()
    {
        var write = () => CaacJson.Write(new Letter { Language = (UnLanguage)99 });

        write.Should().Throw<JsonException>().WithMessage("There is no UnLanguage 99.*");
    }

    private static string OneLine(string json) => json.ReplaceLineEndings("");
}
