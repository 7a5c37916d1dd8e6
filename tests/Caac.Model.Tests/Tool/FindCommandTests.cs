using System.Text;
using Caac.Model;

namespace Caac.Tool;

public class FindCommandTests
{
    [Fact]
    public void Matches_are_printed_as_grep_prints()
    {
        var run = ToolRun.OfInput("See S/2021/384.\nResolution 1612\n(2005), paras. 5 (c)\nand 8 of S/RES/1882 (2009), UNSCR 2532", "find", "-");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Equal(
            "-:1:5: S/2021/384",
            "-:2:12: 1612 (2005)",
            "-:3:16: 5 (c)",
            "-:4:5: 8",
            "-:4:10: S/RES/1882(2009)",
            "-:4:29: 2532");
    }

    [Fact]
    public void JSON_has_offsets_in_bytes()
    {
        var run = ToolRun.OfInput("é: paragraph 9 of resolution 1612 (2005)", "find", "-", "--format", "jsonl");

        run.Lines.Should().Equal(
            """{"path":"-","offset":14,"length":1,"line":1,"column":15,"kind":"paragraph","value":"9","target":30}""",
            """{"path":"-","offset":30,"length":11,"line":1,"column":31,"kind":"resolution","value":"1612 (2005)"}""");
    }

    [Fact]
    public void Files_follow_each_other()
    {
        var run = ToolRun.OfInput("S/1", "find", ToolRun.Letter, "-", ToolRun.Toolkit);

        run.ExitCode.Should().Be(0);
        run.Lines.Select(line => line.Split(':')[0]).Distinct().Should().Equal(ToolRun.Letter, "-", ToolRun.Toolkit);
        run.Lines.Should().Contain($"{ToolRun.Letter}:2:16: S/2021/384").And.Contain("-:1:1: S/1");
    }

    [Fact]
    public void A_file_that_cites_nothing_is_an_answer()
    {
        var run = ToolRun.OfInput("", "find", "-");

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void An_unreadable_file_is_said_and_the_others_are_searched()
    {
        var missing = Repository.PathOf("tests/Corpus/none.txt");
        var run = ToolRun.OfInput("S/1", "find", missing, Repository.PathOf("tests"), "-");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"caac: {missing}: ").And.Contain($"caac: {Repository.PathOf("tests")}: ");
        run.Lines.Should().Equal("-:1:1: S/1");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void Any_bytes_are_searched(string format)
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);

        var run = ToolRun.OfInput([.. bytes, .. " S/2021/384"u8], "find", "-", "--format", format);

        run.ExitCode.Should().Be(0);
        run.Lines[^1].Should().Contain("S/2021/384");
    }

    [Fact]
    public void A_line_is_as_long_as_its_path_and_value_need()
    {
        var wide = "S/2021/384-" + string.Join('-', Enumerable.Repeat("A/57/759", 7)) + " " + string.Concat(Enumerable.Repeat("S/RES/1612" + new string(' ', 100) + "(2005) ", 9));

        var values = ToolRun.OfInput(wide, "find", "-").Lines;

        values.Should().HaveCount(10);
        values[0].Should().Be("-:1:1: S/2021/384-" + string.Join('-', Enumerable.Repeat("A/57/759", 7)));
        values[9].Should().EndWith(": S/RES/1612(2005)");
    }

    [Fact]
    public void Text_in_UTF16_is_searched_as_UTF8()
    {
        byte[] text = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("é S/2021/384")];

        ToolRun.OfInput(text, "find", "-").Lines.Should().Equal("-:1:4: S/2021/384");
    }

    [Fact]
    public void A_byte_order_mark_is_no_column_but_has_an_offset() =>
        ToolRun.OfInput("\uFEFFS/2021/384", "find", "-", "--format", "jsonl").Output.Should().Be(
            """{"path":"-","offset":3,"length":10,"line":1,"column":1,"kind":"document","value":"S/2021/384"}""" + "\n");
}
