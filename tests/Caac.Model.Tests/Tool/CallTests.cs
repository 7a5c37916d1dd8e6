namespace Caac.Tool;

public class CallTests
{
    [Theory]
    [InlineData()]
    [InlineData("lunch")]
    [InlineData("read")]
    [InlineData("validate")]
    [InlineData("symbol")]
    [InlineData("read", "x.txt", "--format", "xml")]
    [InlineData("read", "x.txt", "--format", "JSON")]
    [InlineData("read", "x.txt", "--format")]
    [InlineData("read", "x.txt", "--format", "json", "--format", "text")]
    [InlineData("validate", "x.txt", "--format", "jsonl")]
    [InlineData("read", "x.txt", "--verbose")]
    public void A_wrong_call_is_said_on_standard_error(params string[] args)
    {
        var run = ToolRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("caac: ").And.EndWith($"Try 'caac --help'.{Environment.NewLine}");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("validate")]
    [InlineData("symbol")]
    public void Help_is_data(string command)
    {
        var run = ToolRun.Of(command, "--help");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain($" {command} <").And.Contain("--format").And.Contain("Output format [default: text]").And.Contain("Exit code: 0 ");
    }
}
