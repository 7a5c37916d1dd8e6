using System.Text;
using Caac.Model;
using Caac.Model.Samples;
using Caac.Model.Serialization;

namespace Caac.Tool;

/// <summary>JSON from strangers: one clear issue for each fault, with its place, and never more than that.</summary>
public class HostileValidateTests
{
    // A sound letter without its closing brace.
    private const string Letter = """
        {"type":"letter","symbol":"S/2021/384","title":"T","date":"2021-04-19","from":"P","to":"S","signatures":[{"name":"A"}]
        """;

    [Theory]
    [InlineData(Letter + ",", "CAAC202 $")]
    [InlineData(Letter + ",}", "CAAC208 $")]
    [InlineData(Letter + "} x", "CAAC201 $")]
    [InlineData(Letter + "}\n" + Letter + "}", "CAAC201 $")]
    [InlineData("/* c */" + Letter + "}", "CAAC207 $")]
    [InlineData("// c\n" + Letter + "}", "CAAC207 $")]
    [InlineData("/* never closed " + Letter + "}", "CAAC302")]
    [InlineData(Letter + ",\"title\":\"U\"}", "CAAC217 $.title")]
    [InlineData(Letter + ",\"citations\":[{\"document\":\"S/2020/1\",\"count\":NaN}]}", "CAAC201 $.citations[0].count")]
    [InlineData(Letter + ",\"jobNumber\":'x'}", "CAAC201 $.jobNumber")]
    [InlineData(Letter + ",\"jobNumber\":\"a\u0001b\"}", "CAAC201 $.jobNumber")]
    [InlineData(Letter + ",\"jobNumber\":\"a\\ud800b\"}", "CAAC205 $.jobNumber")]
    [InlineData(Letter + ",\"annexes\":[null]}", "CAAC214 $.annexes[0]")]
    [InlineData(Letter + ",\"distribution\":[]}", "CAAC212 $.distribution")]
    [InlineData("{}", "CAAC210 $.type")]
    [InlineData("{\"type\":\"Letter\"}", "CAAC211 $.type")]
    [InlineData("{\"type\":null}", "CAAC214 $.type")]
    [InlineData("{\"type\":[\"letter\"]}", "CAAC212 $.type")]
    [InlineData("[" + Letter + "},7]", "CAAC212 $[1]")]
    [InlineData("[" + Letter + "},", "CAAC202 $")]
    [InlineData("{\"\\ud800\":1,\"source\":\"x\",\"document\":" + Letter + "}}")]
    [InlineData("{\"source\":\"x\",\"document\":{}}", "CAAC210 $.document.type")]
    [InlineData("{\"source\":\"x\",\"document\":null}", "CAAC212 $.document")]
    [InlineData("{\"source\":\"x\",\"document\":" + Letter, "CAAC202 $.document")]
    [InlineData("", "CAAC301")]
    [InlineData("\"", "CAAC202 $")]
    public void A_fault_is_named_once(string json, params string[] errors)
    {
        var run = ToolRun.OfInput(json, "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(errors.Length == 0 ? 0 : 1);
        run.Json["issues"]!.AsArray()
            .Where(issue => issue!["severity"]!.GetValue<string>() == "error")
            .Select(issue => $"{issue!["code"]} {issue["path"]}".TrimEnd())
            .Should().Equal(errors);
    }

    [Fact]
    public void A_fault_that_costs_no_value_hides_no_other()
    {
        var run = ToolRun.OfInput(Letter.Replace("2021-04-19", "2021-04-21", StringComparison.Ordinal) + ", /* c */ \"distribution\":{\"date\":\"2021-04-20\"}, }", "validate", "-");

        run.Lines.Should().Equal(
            $"-:1:121: error {CaacIssueCodes.JsonComment}: JSON has no comments. ($)",
            $"-:1:165: error {CaacIssueCodes.JsonTrailingComma}: A comma stands after the last member or item. ($)",
            $"-: error {CaacIssueCodes.DistributionBeforeDocument}: The document was distributed on 2021-04-20; expected no earlier than the letter on 2021-04-21. ($.distribution.date)",
            "-: 3 errors, 0 warnings");
    }

    [Fact]
    public void A_broken_rule_has_the_path_of_its_item_whatever_stands_between()
    {
        var run = ToolRun.OfInput("[/* c */" + Letter + "},{\"type\":\"letter\",\"title\":\"T\"}]", "validate", "-");

        run.Lines.Should().Contain($"-: error {CaacIssueCodes.LetterUnsigned}: No signature was found; expected at least one. ($[1].signatures)");
    }

    [Fact]
    public void A_text_cut_off_anywhere_has_an_error_and_no_stack_trace()
    {
        var json = Encoding.UTF8.GetBytes($"[{CaacJson.Write(SampleDocuments.ForwardingLetter)}]");
        for (var length = 1; length < json.Length; length++)
        {
            var run = ToolRun.OfInput(json[..length], "validate", "-");

            run.ExitCode.Should().Be(1);
            run.Error.Should().BeEmpty();
            run.Lines[..^1].Should().ContainSingle(line => line.Contains(" error ")).Which.Should().Contain(CaacIssueCodes.JsonTruncated);
        }
    }
}
