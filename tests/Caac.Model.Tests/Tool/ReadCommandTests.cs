using System.Text;
using System.Text.Json;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;

namespace Caac.Tool;

public class ReadCommandTests
{
    private const char Escape = '\u001B';

    public static TheoryData<string> Corpus => [.. Directory.GetFiles(Repository.PathOf("tests/Corpus"), "*.txt")];

    public static TheoryData<string, byte[]> BadInput => new()
    {
        { "empty", [] },
        { "blank", "  \r\n\t\n"u8.ToArray() },
        { "binary", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))] },
        { "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(ToolRun.Letter)] },
        { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(File.ReadAllText(ToolRun.Letter))] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(File.ReadAllText(ToolRun.Letter))] },
        { "Latin-1", Encoding.Latin1.GetBytes(File.ReadAllText(ToolRun.Letter)) },
        { "truncated", File.ReadAllBytes(ToolRun.Letter)[..1234] },
        { "escape sequences", "\u001B]0;owned\u0007\u001B[31mred\u001B[0m [/] [bold] \u202E"u8.ToArray() },
    };

    [Fact]
    public void A_letter_is_shown_as_a_page()
    {
        var run = ToolRun.Of("read", ToolRun.Letter);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().ContainInOrder(
            "S/2021/384  letter, original in English",
            "Dates",
            "  period          1 January 2018 – 31 March 2020  covered by S/2020/1030",
            "  meeting         6 November 2020                 closed videoconference meeting",
            "  adoption        10 December 2020                S/AC.51/2020/10",
            "  Chair's letter  15 April 2021                   Annex",
            "  letter          19 April 2021                   S/2021/384",
            "  distribution    20 April 2021                   general",
            "Letter",
            "  from    President of the Security Council",
            "  to      Secretary-General",
            "Legal basis",
            "  1612 (2005), 1882 (2009), 1998 (2011), 2068 (2012), 2143 (2014), 2225 (2015), 2427 (2018)",
            "Requests (5)",
            "  (a)  request — names MONUSCO (asked), UNICEF (asked), other relevant United Nations agencies",
            "       (asked), Congolese authorities (supported) (label not printed)",
            "       violations: recruitment and use of children",
            "       toolkit: 1-D-1, 2-D-1, 4-D-1",
            "  (c)  request — names MONUSCO (concerned)",
            "       toolkit: 4-DR-1");
        run.Output.Should().Contain($"{ToolRun.Letter}:26:3: warning {CaacIssueCodes.LabelLost}: ");
    }

    [Fact]
    public void The_options_of_the_toolkit_are_grouped_by_category_and_authority() =>
        ToolRun.Of("read", ToolRun.Toolkit).Lines.Should().ContainInOrder(
            "Toolkit (26 options)",
            "Assistance",
            "  direct action",
            "  recommendation to the Security Council",
            "Other measures",
            "  recommendation to the Security Council");

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_page_is_plain_and_100_columns_wide_where_no_terminal_shows_it(string file)
    {
        var run = ToolRun.Of("read", file);

        run.Output.Should().NotContain($"{Escape}").And.NotContain(" \n").And.NotContain("\r").And.EndWith("\n");
        run.Lines.Where(line => line.Length > 100).Should().OnlyContain(line => line.StartsWith($"{file}:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_no_known_kind_is_shown_with_a_way_on()
    {
        var run = ToolRun.OfInput("Dear all, lunch is at noon.", "read", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Not a document of a known kind")
            .And.Contain("Dear all, lunch is at noon.")
            .And.Contain("caac read - --format json");
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void JSON_holds_source_document_issues_and_provenance(string file)
    {
        var run = ToolRun.Of("read", file, "--format", "json");
        var expected = DocumentReader.Default.Read(File.ReadAllBytes(file));
        var json = run.Json.AsObject();

        json.Select(member => member.Key).Should().Equal("source", "document", "issues", "provenance");
        json["source"]!.GetValue<string>().Should().Be(file);
        json["document"].Deserialize(CaacJson.Options.GetTypeInfo<CaacDocument>()).Should().Be(expected.Document);
        json["issues"]!.AsArray().Select(issue => issue.Deserialize(CaacJson.Options.GetTypeInfo<CaacIssue>())).Should().Equal(expected.Issues);
        json["provenance"]!.AsObject().Select(value => value.Key).Should().Equal(expected.Provenance.Select(value => value.Path)).And.OnlyHaveUniqueItems();
        foreach (var value in expected.Provenance)
        {
            var written = json["provenance"]![value.Path]!;
            written["spans"]!.AsArray().Select(span => span.Deserialize(CaacJson.Options.GetTypeInfo<SourceSpan>())).Should().Equal(value.Spans);
            (written["inferred"]?.GetValue<bool>() ?? false).Should().Be(value.IsInferred);
        }
    }

    [Fact]
    public void JSON_is_written_as_people_read_it()
    {
        var run = ToolRun.Of("read", ToolRun.Letter, "--format", "json");

        run.Output.Should().StartWith("{\n").And.EndWith("}\n").And.Contain("United Nations Children's Fund").And.Contain("Chargé d'affaires");
    }

    [Fact]
    public void Several_files_make_an_array()
    {
        var run = ToolRun.Of("read", ToolRun.Letter, ToolRun.Toolkit, "--format", "json");

        run.Json.AsArray().Select(item => item!["source"]!.GetValue<string>()).Should().Equal(ToolRun.Letter, ToolRun.Toolkit);
    }

    [Fact]
    public void JSON_lines_hold_one_file_each()
    {
        var run = ToolRun.OfInput("x", "read", ToolRun.Letter, "-", "--format", "jsonl");

        run.JsonLines.Select(line => line["source"]!.GetValue<string>()).Should().Equal(ToolRun.Letter, "-");
        run.JsonLines[1]["document"]!["type"]!.GetValue<string>().Should().Be("other");
    }

    [Fact]
    public void An_unreadable_file_is_said_and_the_others_are_read()
    {
        var missing = Repository.PathOf("tests/Corpus/none.txt");
        var run = ToolRun.Of("read", missing, Repository.PathOf("tests"), ToolRun.Letter, "--format", "json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"caac: {missing}: ").And.Contain($"caac: {Repository.PathOf("tests")}: is a directory");
        run.Json.AsArray().Should().ContainSingle().Which!["document"]!["symbol"]!.GetValue<string>().Should().Be("S/2021/384");
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public void Any_content_is_read(string what, byte[] content)
    {
        foreach (var format in (string[])["text", "json", "jsonl"])
        {
            var run = ToolRun.OfInput(content, "read", "-", "--format", format);

            run.ExitCode.Should().Be(0, what);
            run.Error.Should().BeEmpty();
            run.Output.Should().NotBeEmpty().And.NotContain($"{Escape}");
        }
    }

    [Fact]
    public void Five_megabytes_of_labels_are_read()
    {
        var run = ToolRun.OfInput(string.Concat(Enumerable.Repeat("(a) ", 1_250_000)), "read", "-");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("UTF-16, little end first")]
    [InlineData("UTF-16, big end first")]
    [InlineData("UTF-8 with a byte order mark")]
    public void A_byte_order_mark_tells_the_encoding(string what)
    {
        var content = BadInput.Single(row => row.Data.Item1 == what).Data.Item2;

        var document = ToolRun.OfInput(content, "read", "-", "--format", "json").Json["document"];

        document.Deserialize(CaacJson.Options.GetTypeInfo<CaacDocument>())
            .Should().Be(DocumentReader.Default.Read(File.ReadAllText(ToolRun.Letter)).Document);
    }
}
