using System.Text.Json;
using System.Text.Json.Nodes;
using Caac.Model.Reading;

namespace Caac.Model.Serialization.Versions;

/// <summary>The promises of docs/json-format.md: what other versions write is read.</summary>
public class VersionTests
{
    private const string Folder = "tests/Caac.Model.Tests/Serialization/Versions";

    // What a later version may add to any record.
    private const string NewMember = "inALaterVersion";

    public static TheoryData<string> EarlierVersions => [.. Directory.GetFiles(Repository.PathOf(Folder), "*.jsonl").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(EarlierVersions))]
    public void What_an_earlier_version_wrote_is_read_and_written_as_it_was(string file)
    {
        foreach (var line in File.ReadLines(Repository.PathOf($"{Folder}/{file}")))
        {
            var result = CaacJson.Read(line, new() { Strict = true });

            result.Issues.Should().BeEmpty();
            CaacJson.Write(result.Document!).Should().Be(line);
        }
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Members_of_a_later_version_are_passed_over(string name)
    {
        var document = DocumentReader.Default.Read(Corpus.Bytes(name)).Document;
        var later = JsonNode.Parse(CaacJson.Write(document))!;
        var added = AddTo(later);
        var json = later.ToJsonString();

        foreach (var (setup, options) in OptionsOfMany.All.Where(setup => setup.Key != "strict defaults"))
        {
            JsonSerializer.Deserialize<CaacDocument>(json, options).Should().Be(document, setup);
        }

        var result = CaacJson.Read(json);
        result.Document.Should().Be(document);
        result.HasErrors.Should().BeFalse();
        result.Issues.Should().HaveCount(added).And.OnlyContain(issue =>
            issue.Code == CaacIssueCodes.JsonMemberUnknown && issue.Path!.EndsWith("." + NewMember, StringComparison.Ordinal));
        CaacJson.Read(json, new() { Strict = true }).Issues.Should().HaveCount(added).And.OnlyContain(issue => issue.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void A_kind_of_a_later_version_comes_back_whole()
    {
        const string Json = """{"type":"letter","annexes":[{"type":"pressRelease","title":"T","issuedOn":"2021-04-19","annexes":[{"type":"letter"}],"tags":["a",{"b":null}]}]}""";

        foreach (var options in OptionsOfMany.All.Where(setup => setup.Key.StartsWith("our", StringComparison.Ordinal)).Select(setup => setup.Value))
        {
            var letter = JsonSerializer.Deserialize<CaacDocument>(Json, options)!;

            letter.Annexes.Should().ContainSingle().Which.Should().BeOfType<OtherDocument>().Which.Type.Should().Be("pressRelease");
            letter.Annexes[0].Annexes.Should().Equal(new Letter());
            JsonNode.DeepEquals(JsonNode.Parse(CaacJson.Write(letter)), JsonNode.Parse(Json)).Should().BeTrue();
        }

        var result = CaacJson.Read(Json);
        ReadTests.Issues(result).Should().Equal("E CAAC211 $.annexes[0].type 1:37 14");
        JsonNode.DeepEquals(JsonNode.Parse(CaacJson.Write(result.Document!)), JsonNode.Parse(Json)).Should().BeTrue();
    }

    [Fact]
    public void A_code_of_a_later_version_is_kept()
    {
        const string Json = """{"type":"chairLetter","distribution":{"kind":"galactic"},"conclusion":{"situation":"Atlantis"},"requests":[{"label":"a","labelPrinted":true,"text":"t","steps":[{"verb":"implore","text":"t"}],"actors":[{"name":"n","code":"UNXYZ"}]}]}""";

        var result = CaacJson.Read(Json, new() { Strict = true });

        result.Issues.Should().BeEmpty();
        ((ChairLetter)result.Document!).Conclusion!.Situation!.Value.IsKnown.Should().BeFalse();
        CaacJson.Write(result.Document!).Should().Be(Json);
    }

    [Fact]
    public void What_an_earlier_version_did_not_know_is_absent()
    {
        var letter = (ChairLetter)CaacJson.Read("""{"type":"chairLetter"}""", new() { Strict = true }).Document!;

        letter.Should().Be(new ChairLetter());
        letter.Conclusion.Should().BeNull();
        letter.Requests.Should().BeEmpty();
    }

    /// <summary>Adds a member to each record.</summary>
    /// <returns>To how many.</returns>
    private static int AddTo(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                return items.Sum(AddTo);
            case JsonObject record:
                var added = record.Sum(member => AddTo(member.Value));
                record.Insert(0, NewMember, new JsonObject { ["a"] = new JsonArray(1, null) });
                return added + 1;
            default:
                return 0;
        }
    }
}
