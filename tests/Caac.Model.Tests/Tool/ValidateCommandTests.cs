using System.Text;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;

namespace Caac.Tool;

public class ValidateCommandTests
{
    private static readonly string LetterJson = CaacJson.Write(DocumentReader.Default.Read(File.ReadAllBytes(Repository.PathOf("tests/Corpus/S-2021-385.txt"))).Document);

    // The letter is distributed before it is written.
    private static readonly string WrongJson = LetterJson.Replace("\"2021-04-20\"", "\"2021-04-02\"", StringComparison.Ordinal);

    public static TheoryData<string> Corpus => [.. Directory.GetFiles(Repository.PathOf("tests/Corpus"), "*.txt")];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_corpus_is_valid(string file)
    {
        var run = ToolRun.Of("validate", file);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines[^1].Should().StartWith($"{file}: valid");
        run.Lines[..^1].Should().OnlyContain(line => line.StartsWith($"{file}:", StringComparison.Ordinal) && line.Contains(": warning CAAC", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_as_JSON_is_valid()
    {
        var run = ToolRun.OfInput(LetterJson, "validate", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("-: valid\n");
    }

    [Fact]
    public void A_broken_rule_is_printed_as_compilers_do()
    {
        var run = ToolRun.OfInput(WrongJson, "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Lines.Should().Equal(
            $"-: error {CaacIssueCodes.DistributionBeforeDocument}: The document was distributed on 2021-04-02; expected no earlier than the letter on 2021-04-19. ($.distribution.date)",
            "-: 1 error, 0 warnings");
    }

    [Fact]
    public void A_broken_rule_of_a_text_has_its_line()
    {
        var text = File.ReadAllText(ToolRun.Letter).Replace("20 April 2021", "2 April 2021", StringComparison.Ordinal);

        var run = ToolRun.OfInput(text, "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        var issue = run.Json["issues"]!.AsArray().Single(issue => issue!["severity"]!.GetValue<string>() == "error")!;
        issue["path"]!.GetValue<string>().Should().Be("$.distribution.date");
        issue["span"]!["line"]!.GetValue<int>().Should().Be(6);
    }

    [Fact]
    public void A_fault_of_JSON_is_said_once()
    {
        var run = ToolRun.OfInput(LetterJson.Replace("\"2021-04-19\"", "\"in spring\"", StringComparison.Ordinal), "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.AsObject().Select(member => member.Key).Should().Equal("source", "issues");
        run.Json["issues"]!.AsArray().Should().ContainSingle(issue => issue!["path"]!.GetValue<string>() == "$.date");
    }

    [Fact]
    public void An_array_holds_several_documents()
    {
        var run = ToolRun.OfInput($"[{LetterJson},\n{WrongJson}]", "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json["issues"]!.AsArray().Should().ContainSingle().Which!["path"]!.GetValue<string>().Should().Be("$[1].distribution.date");
    }

    [Fact]
    public void An_array_without_documents_is_not_called_valid()
    {
        var run = ToolRun.OfInput(" []\n", "validate", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("-: no documents\n");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void What_read_printed_is_checked(string format)
    {
        var printed = ToolRun.Of("read", ToolRun.Letter, "--format", format).Output;

        ToolRun.OfInput(printed, "validate", "-").Lines.Should().Equal(
            $"-: warning {CaacIssueCodes.LabelNotPrinted}: The label \"a\" is inferred; expected one that the copy prints. ($.document.annexes[0].requests[0].labelPrinted)",
            "-: valid, 1 warning");
        var run = ToolRun.OfInput(printed.Replace("\"2021-04-20\"", "\"2021-04-02\"", StringComparison.Ordinal), "validate", "-");
        run.ExitCode.Should().Be(1);
        run.Lines[0].Should().EndWith(" ($.document.distribution.date)");
    }

    [Fact]
    public void A_fault_in_what_read_printed_has_its_place_in_the_whole()
    {
        const string Before = "{\"source\": \"é𝄞.txt\",\n\"é𝄞\": 1, \"document\": {\"type\": \"letter\", \"date\": ";

        var run = ToolRun.OfInput(Before + "7}}", "validate", "-", "--format", "json");

        var issue = run.Json["issues"]!.AsArray().Single(issue => issue!["path"]!.GetValue<string>() == "$.document.date")!;
        issue["span"]!["start"]!.GetValue<int>().Should().Be(Before.Length);
        issue["span"]!["line"]!.GetValue<int>().Should().Be(2);
        issue["span"]!["column"]!.GetValue<int>().Should().Be(Before.Length - Before.IndexOf('\n', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("  \"S/2021/384\"")]
    [InlineData("null")]
    [InlineData(" true\n")]
    [InlineData("42")]
    [InlineData("-1.5e3")]
    public void JSON_that_is_no_document_has_errors_of_JSON(string json)
    {
        var run = ToolRun.OfInput(json, "validate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json["issues"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(issue => issue!["code"]!.GetValue<string>().StartsWith("CAAC2"));
    }

    [Theory]
    [InlineData("42 is a number")]
    [InlineData("nullification")]
    [InlineData("")]
    public void Other_text_is_read_as_a_document(string text) =>
        ToolRun.OfInput(text, "validate", "-", "--format", "json").Json["issues"]![0]!["code"]!.GetValue<string>().Should().StartWith("CAAC3");

    [Fact]
    public void A_byte_order_mark_before_JSON_is_odd() =>
        ToolRun.OfInput([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(LetterJson)], "validate", "-").Lines.Should().Equal(
            $"-:1:1: warning {CaacIssueCodes.JsonByteOrderMark}: A byte order mark stands before the JSON. ($)",
            "-: valid, 1 warning");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void JSON_in_UTF_16_is_an_error(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (var bytes in (byte[][])[[.. encoding.GetPreamble(), .. encoding.GetBytes(LetterJson)], encoding.GetBytes(LetterJson)])
        {
            var run = ToolRun.OfInput(bytes, "validate", "-");

            run.ExitCode.Should().Be(1);
            run.Lines.Should().Equal($"-:1:1: error {CaacIssueCodes.JsonNotUtf8}: The text looks like UTF-16; JSON is UTF-8. ($)", "-: 1 error, 0 warnings");
        }
    }

    [Fact]
    public void An_unreadable_file_weighs_more_than_errors()
    {
        var missing = Repository.PathOf("tests/Corpus/none.txt");
        var run = ToolRun.OfInput(WrongJson, "validate", missing, "-", ToolRun.Letter);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"caac: {missing}: ");
        run.Lines.Should().Contain("-: 1 error, 0 warnings");
        run.Lines[^1].Should().StartWith($"{ToolRun.Letter}: valid");
    }

    [Fact]
    public void Several_files_make_an_array()
    {
        var run = ToolRun.Of("validate", ToolRun.Letter, ToolRun.Toolkit, "--format", "json");

        run.Json.AsArray().Select(item => item!["source"]!.GetValue<string>()).Should().Equal(ToolRun.Letter, ToolRun.Toolkit);
    }
}
