namespace Caac.Model.Benchmarks.Allocations;

/// <summary>What a piece of code allocates.</summary>
internal static class Allocation
{
    private const int Runs = 10;

    /// <summary>The bytes of one run; the least of several, for what is made once, and what a pool lost to a collection, is not the code's own.</summary>
    internal static long Of(Action action)
    {
        action();
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
