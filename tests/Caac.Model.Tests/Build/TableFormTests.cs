namespace Caac.Model.Build;

public class TableFormTests
{
    private const string Header = "symbol\tnumber\tadopted_on\titem\tsource\tcertainty\n";

    [Fact]
    public void A_sound_table_has_no_fault() =>
        Faults(Header + "S/2020/1\t1612 (2005)|1882 (2009)\t2020-02-29\tone|two\tS/2021/384\thigh\n\t\t2020\t\tx\tmedium\n").Should().BeEmpty();

    [Theory]
    [InlineData("S/2020/1\t\t\t\tx\n", "The row has 5 cells; the header has 6.")]
    [InlineData("\n", "The row has 1 cells; the header has 6.")]
    [InlineData("2020/1\t\t\t\tx\thigh\n", "symbol: a symbol such as S/2020/1030 was expected; found \"2020/1\".")]
    [InlineData("\t1612\t\t\tx\thigh\n", "number: a resolution such as 1612 (2005) was expected; found \"1612\".")]
    [InlineData("\t1612 (2005)|\t\t\tx\thigh\n", "number: \"1612 (2005)|\" has a blank at an end, or an empty value between bars.")]
    [InlineData("\t\t2021-02-29\t\tx\thigh\n", "adopted_on: a date such as 2018-01-01, 2017-07 or 2024 was expected; found \"2021-02-29\".")]
    [InlineData("\t\t1 May 2020\t\tx\thigh\n", "adopted_on: a date such as 2018-01-01, 2017-07 or 2024 was expected; found \"1 May 2020\".")]
    [InlineData("\t\t\t x\tx\thigh\n", "item: \" x\" has a blank at an end, or an empty value between bars.")]
    [InlineData("\t\t\t\t\thigh\n", "source: a value is required.")]
    [InlineData("\t\t\t\tx\tsure\n", "certainty: high or medium was expected; found \"sure\".")]
    [InlineData("\t\t\t\tx\thigh\r\n", "The row is not UTF-8 text that ends in a line feed.")]
    [InlineData("\t\t\t\tx\uFFFD\thigh\n", "The row is not UTF-8 text that ends in a line feed.")]
    public void A_malformed_row_is_a_fault_on_its_line(string row, string message) => Faults(Header + row).Should().Contain($"2: {message}");

    [Fact]
    public void A_row_stands_once() => Faults(Header + "\t\t\t\tx\thigh\n\t\t\t\tx\thigh\n").Should().Equal("3: The row stands there twice.");

    [Fact]
    public void The_last_row_ends() => Faults(Header + "\t\t\t\tx\thigh").Should().Equal("2: The last row does not end in a line feed.");

    [Theory]
    [InlineData("symbol\tsymbol\n")]
    [InlineData("Symbol\n")]
    [InlineData("\n")]
    public void A_header_names_columns(string table) => Faults(table).Should().Equal("1: The header is not a row of different names in small letters.");

    private static IEnumerable<string> Faults(string table) => TableForm.FaultsOf(table).Select(fault => $"{fault.Line}: {fault.Message}");
}
