using System.Diagnostics;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Compares the time of two pieces of code. They run in turn, so that what slows the machine slows both.</summary>
internal static class Pair
{
    private const int Rounds = 41;
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);

    /// <summary>The median of the ratios of the two, round by round.</summary>
    internal static double Ratio(Action measured, Action against)
    {
        var (measuredRuns, againstRuns) = (RunsOf(measured), RunsOf(against));
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            ratios[round] = SecondsOf(measured, measuredRuns) / measuredRuns / (SecondsOf(against, againstRuns) / againstRuns);
        }

        Array.Sort(ratios);
        return ratios[Rounds / 2];
    }

    // Long enough for the runtime to have compiled what runs often, with all that it learns on the way.
    private static int RunsOf(Action action)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        while (watch.Elapsed < WarmUp)
        {
            action();
            runs++;
            if (runs % 64 == 0)
            {
                Thread.Sleep(1);
            }
        }

        var once = SecondsOf(action, 1 + (runs / 100)) / (1 + (runs / 100));
        return Math.Max(1, (int)(RoundLength.TotalSeconds / once));
    }

    private static double SecondsOf(Action action, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
