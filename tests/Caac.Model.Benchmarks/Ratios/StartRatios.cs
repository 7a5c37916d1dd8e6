using System.Diagnostics;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>What a process needs from its start to its end, as the tool is installed.</summary>
internal static class StartRatios
{
    private const double MostOfSymbol = 20;
    private const int Rounds = 21;
    private const string Letter = "tests/Corpus/S-2021-384.txt";

    internal static IEnumerable<BudgetRow> Rows()
    {
        if (!File.Exists(InstalledTool.Path))
        {
            InstalledTool.SayMissing("start", "the tool");
            yield break;
        }

        yield return new("first caac symbol in a process", "", Milliseconds("symbol", "S/2021/384"), MostOfSymbol, "ms");
        yield return new("first caac read in a process", "", Milliseconds("read", Letter), null, "ms");
        yield return new("first caac read in a process, as JSON", "", Milliseconds("read", Letter, "--format", "json"), null, "ms");
        yield return new("first caac validate in a process", "", Milliseconds("validate", Letter), null, "ms");
    }

    private static double Milliseconds(params string[] arguments)
    {
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(Path.GetFullPath(InstalledTool.Path), arguments) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Rounds / 2];
    }
}
