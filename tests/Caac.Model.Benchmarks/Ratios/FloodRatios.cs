using Caac.Model.Benchmarks.Samples;
using Caac.Model.Reading;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Floods of every mark of the form: what a character costs must not grow with their length.</summary>
internal static class FloodRatios
{
    // Ten times the length of something quadratic costs ten times as much a character.
    private const double MostGrowth = 3;
    private const int Short = 50_000;
    private const int Long = 500_000;
    private const int Longest = 5_000_000;
    private const int Suspects = 5;

    internal static IEnumerable<BudgetRow> Rows()
    {
        var letter = SecondsPerCharacter(LetterSamples.Grown(Short));
        var floods = Floods.Patterns.Select(pattern => (Pattern: pattern, Short: CostOf(pattern, Short), Long: CostOf(pattern, Long))).ToList();
        foreach (var (pattern, before, _) in floods.OrderByDescending(flood => flood.Long / flood.Short).Take(Suspects))
        {
            yield return new($"a character of 5 MB of {Shown(pattern)}", "one of 50 KB", CostOf(pattern, Longest) / before, MostGrowth);
        }

        var (dearest, _, cost) = floods.MaxBy(flood => flood.Long);
        yield return new($"a character of 500 KB of {Shown(dearest)}", "a character of a letter", cost / letter);
    }

    private static string Shown(string pattern) => $"\"{pattern.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\f", "\\f", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}\"";

    private static double CostOf(string pattern, int length) => SecondsPerCharacter(Floods.Of(pattern, length));

    private static double SecondsPerCharacter(string text)
    {
        var least = double.MaxValue;
        var total = TimeSpan.Zero;
        for (var i = 0; i < 3 || (i < 20 && total < TimeSpan.FromMilliseconds(30)); i++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            DocumentReader.Default.Read(text);
            var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(start);
            total += elapsed;
            least = Math.Min(least, elapsed.TotalSeconds);
        }

        return least / text.Length;
    }
}
