using System.Diagnostics;

namespace Caac.Tool;

/// <summary>What only a process of its own shows: its streams, its exit code, and how it ends.</summary>
public class ProcessTests
{
    private const int BrokenPipe = 141;

    [Fact]
    public async Task Output_is_UTF8_without_a_byte_order_mark()
    {
        using var tool = Start("read", ToolRun.Letter, "--format", "jsonl");
        using var output = new MemoryStream();
        await tool.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        tool.ExitCode.Should().Be(0);
        output.ToArray().Should().Equal(System.Text.Encoding.UTF8.GetBytes(ToolRun.Of("read", ToolRun.Letter, "--format", "jsonl").Output));
    }

    [Fact]
    public async Task What_is_no_data_goes_to_standard_error()
    {
        using var tool = Start("read", "no-such-file.txt");
        var output = await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        tool.ExitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().StartWith("caac: no-such-file.txt: ");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_tool()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal for it.");
        using var tool = Start("symbol", "-", "--format", "jsonl");
        tool.StandardOutput.Close();
        try
        {
            while (!tool.HasExited)
            {
                await tool.StandardInput.WriteLineAsync("S/2021/384");
            }
        }
        catch (IOException)
        {
            // The tool no longer reads, for it has ended.
        }

        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        tool.ExitCode.Should().Be(BrokenPipe);
        (await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
