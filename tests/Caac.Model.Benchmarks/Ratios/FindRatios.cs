using System.Diagnostics;
using System.Globalization;
using Caac.Model.Benchmarks.Samples;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary><c>caac find</c> as it is installed, beside <c>rg</c> with an expression that finds the same; the processor time of whole processes.</summary>
internal static class FindRatios
{
    private const double MostOfRipgrep = 0.5;
    private const int Length = 100_000_000;
    private const int Rounds = 7;

    internal static IEnumerable<BudgetRow> Rows()
    {
        if (!File.Exists(InstalledTool.Path) || Outcome("command -v rg").Length == 0)
        {
            InstalledTool.SayMissing("find", "rg, and the tool");
            yield break;
        }

        var text = RunningText.Utf8(Length);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, text);
            CheckMatches(text, file);
            var ratios = Enumerable.Range(0, Rounds)
                .Select(_ => ProcessorSeconds($"{InstalledTool.Path} find {file}") / ProcessorSeconds($"rg -oU '(?-u){CitationRegex.Pattern}' {file}"))
                .Order()
                .ToArray();
            yield return new("caac find over 100 MB, processor time", "rg -oU with the same expression", ratios[Rounds / 2], MostOfRipgrep);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void CheckMatches(byte[] text, string file)
    {
        var found = 0;
        foreach (var match in CitationFinder.Enumerate(text))
        {
            found += match.Kind is CitationKind.Document or CitationKind.Resolution ? 1 : 0;
        }

        var expected = int.Parse(Outcome($"rg -oU --count-matches '(?-u){CitationRegex.Pattern}' {file}"), CultureInfo.InvariantCulture);
        if (found != expected)
        {
            throw new InvalidOperationException($"The finder finds {found} symbols and resolutions, rg {expected}.");
        }
    }

    // The last line that "times" prints is the time of the children of the shell: "0m0.070s 0m0.020s".
    private static double ProcessorSeconds(string command) =>
        Outcome($"{command} > /dev/null; times")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]
            .Split(' ')
            .Select(time => time.TrimEnd('s').Split('m'))
            .Sum(parts => (60 * double.Parse(parts[0], CultureInfo.InvariantCulture)) + double.Parse(parts[1], CultureInfo.InvariantCulture));

    private static string Outcome(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardOutput = true })!;
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output;
    }
}
