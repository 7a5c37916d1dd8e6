using Caac.Model;

namespace Caac.Tool;

public class SymbolCommandTests
{
    [Fact]
    public void A_symbol_is_taken_apart() =>
        ToolRun.Of("symbol", "A/C.3/78/L.31/Rev.1").Lines.Should().Equal(
            "A/C.3/78/L.31/Rev.1",
            "  symbol     A/C.3/78/L.31/Rev.1",
            "  organ      A",
            "  body       C.3",
            "  series     L (limited distribution: mostly drafts)",
            "  session    78",
            "  number     31",
            "  modifiers  Rev.1",
            "  link       https://docs.un.org/en/A/C.3/78/L.31/Rev.1");

    [Fact]
    public void JSON_names_the_parts_that_there_are()
    {
        var run = ToolRun.Of("symbol", "S/2015/2/Rev.4/Corr.1", "--format", "jsonl");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(
            """{"input":"S/2015/2/Rev.4/Corr.1","symbols":[{"symbol":"S/2015/2/Rev.4/Corr.1","printed":"S/2015/2/Rev.4/Corr.1","organ":"S","series":"document","year":2015,"number":2,"modifiers":["Rev.4","Corr.1"]}],"issues":[]}"""
            + "\n");
    }

    [Fact]
    public void A_joint_symbol_is_several()
    {
        var run = ToolRun.Of("symbol", "A/57/759-S/2003/332", "--format", "json");

        run.Json["symbols"]!.AsArray().Select(symbol => symbol!["symbol"]!.GetValue<string>()).Should().Equal("A/57/759", "S/2003/332");
    }

    [Fact]
    public void A_text_that_is_no_symbol_is_answered_with_an_issue()
    {
        var run = ToolRun.Of("symbol", "lunch", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json["symbols"]!.AsArray().Should().BeEmpty();
        run.Json["issues"]![0]!["code"]!.GetValue<string>().Should().Be(CaacIssueCodes.SymbolOrganMalformed);
    }

    [Fact]
    public void A_repaired_symbol_has_a_warning()
    {
        var run = ToolRun.Of("symbol", "S/PRST2009/9", "--format", "json");

        run.Json["symbols"]![0]!["symbol"]!.GetValue<string>().Should().Be("S/PRST/2009/9");
        run.Json["issues"]![0]!["code"]!.GetValue<string>().Should().Be(CaacIssueCodes.SymbolSlashMissing);
        run.Json["issues"]![0]!["severity"]!.GetValue<string>().Should().Be("warning");
    }

    [Fact]
    public void Each_line_of_standard_input_has_its_line_in_order()
    {
        var run = ToolRun.OfInput("S/2021/384\n\nlunch\r\nS/RES/1612 (2005)", "symbol", "-", "--format", "jsonl");

        run.JsonLines.Select(line => line["input"]!.GetValue<string>()).Should().Equal("S/2021/384", "", "lunch", "S/RES/1612 (2005)");
        run.JsonLines.Select(line => line["symbols"]!.AsArray().Count).Should().Equal(1, 0, 0, 1);
    }

    [Fact]
    public void An_issue_of_standard_input_has_its_line() =>
        ToolRun.OfInput("S/2021/384\n\nlunch", "symbol", "-").Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => string.Join(": ", line.Split(": ")[..2]))
            .Should().Equal($"-:2:1: error {CaacIssueCodes.SymbolEmpty}", $"-:3:1: error {CaacIssueCodes.SymbolOrganMalformed}");

    [Fact]
    public void No_line_of_standard_input_is_lost()
    {
        var input = string.Concat(Enumerable.Range(1, 20_000).Select(number => $"S/2021/{number}\n"));

        ToolRun.OfInput(input, "symbol", "-", "--format", "jsonl").JsonLines.Select(line => line["symbols"]![0]!["number"]!.GetValue<int>())
            .Should().Equal(Enumerable.Range(1, 20_000));
    }

    [Fact]
    public void Symbols_of_the_call_and_of_standard_input_stand_in_one_array()
    {
        ToolRun.OfInput("S/2\nS/3\n", "symbol", "S/1", "-", "--format", "json").Json.AsArray().Should().HaveCount(3);
        ToolRun.OfInput("", "symbol", "-", "--format", "json").Json.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void A_symbol_that_begins_with_an_at_sign_is_no_file_of_arguments() =>
        ToolRun.Of("symbol", "@S/2021/384", "--format", "json").Json["input"]!.GetValue<string>().Should().Be("@S/2021/384");
}
