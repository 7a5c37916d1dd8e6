using System.Text.Json.Nodes;
using Caac.Model;
using Caac.Tool;

namespace Examples;

/// <summary>What the page of the tool shows is what the tool prints.</summary>
public class ToolPageTests
{
    private static readonly string[] Shell = [.. BlocksIn("sh")];

    [Fact]
    public void Lines_of_the_text_view() =>
        Answer(Shell[0], "$ caac read tests/Corpus/S-2021-384.txt | grep names").Should().Equal(
            ToolRun.Of("read", ToolRun.Letter).Lines.Where(line => line.Contains("names", StringComparison.Ordinal)));

    [Fact]
    public void Members_of_the_JSON_of_a_letter()
    {
        var shown = JsonNode.Parse(BlocksIn("json").Single())!;
        var printed = ToolRun.Of("read", ToolRun.Letter, "--format", "json").Json;

        printed["source"]!.GetValue<string>().Should().EndWith("S-2021-384.txt");
        shown.AsObject().Select(member => member.Key).Should().Equal(printed.AsObject().Select(member => member.Key));
        printed["issues"]!.AsArray().Should().Contain(issue => JsonNode.DeepEquals(issue, shown["issues"]![0]));
        foreach (var part in (string[])["document", "provenance"])
        {
            shown[part]!.AsObject().Should().OnlyContain(member => JsonNode.DeepEquals(member.Value, printed[part]![member.Key]));
        }
    }

    [Fact]
    public void Issues_of_a_letter()
    {
        var letter = Repository.TextOf("tests/Corpus/S-2021-385.txt").Replace("20 April 2021", "2 April 2021", StringComparison.Ordinal);

        Answer(Shell[1], "$ caac validate letter.txt").Should().Equal(
            ToolRun.OfInput(letter, "validate", "-").Lines.Select(line => $"letter.txt{line[1..]}"));
    }

    [Fact]
    public void The_parts_of_a_symbol() =>
        Answer(Shell[2], "$ echo 'S/RES/1612 (2005)' | caac symbol - --format jsonl").Should().Equal(
            ToolRun.OfInput("S/RES/1612 (2005)\n", "symbol", "-", "--format", "jsonl").Lines);

    private static IEnumerable<string> BlocksIn(string language) =>
        MarkdownPage.BlocksOf("docs/tool.md").Where(block => block.Language == language).Select(block => block.Text);

    private static string[] Answer(string block, string command)
    {
        var lines = block.Split('\n');
        lines[0].Should().Be(command);
        return lines[1..];
    }
}
