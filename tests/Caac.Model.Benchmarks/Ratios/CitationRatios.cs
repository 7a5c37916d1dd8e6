using System.Text;
using Caac.Model.Benchmarks.Allocations;
using Caac.Model.Benchmarks.Samples;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Finding citations beside the least that any search has to do, and beside a regular expression.</summary>
internal static class CitationRatios
{
    private const double MostOfBareSearch = 4;
    private const double MostGrowth = 1.1;
    private const int Length = 1 << 20;

    internal static IEnumerable<BudgetRow> Rows()
    {
        var bytes = RunningText.Utf8(Length);
        var text = Encoding.UTF8.GetString(bytes);
        CheckMatches(bytes, text);
        yield return new(
            "CitationFinder over UTF-8", "bare search for / and (", Pair.Ratio(() => Citations(bytes), () => SlashesAndBrackets(bytes)), MostOfBareSearch);
        var dense = RunningText.DenseUtf8(Length);
        yield return new(
            "CitationFinder over UTF-8, a number every 30 bytes", "bare search for / and (", Pair.Ratio(() => Citations(dense), () => SlashesAndBrackets(dense)));
        yield return new("CitationFinder over UTF-16", "CitationFinder over UTF-8", Pair.Ratio(() => Citations(text), () => Citations(bytes)));
        yield return new("CitationFinder over UTF-16", "generated Regex", Pair.Ratio(() => Citations(text), () => CitationRegex.Citation.Count(text)));

        // The same text a hundred times: what a byte costs then is due to the length alone.
        var small = bytes.AsSpan(0, Length / 20).ToArray();
        var large = Enumerable.Repeat(small, 100).SelectMany(part => part).ToArray();
        var perByte = Pair.Ratio(() => Citations(large), () => Citations(small)) * small.Length / large.Length;
        yield return new("a byte of 5 MiB", "a byte of 50 KiB", perByte, MostGrowth);
        yield return new("allocation of a walk", "", Allocation.Of(() => Citations(bytes)), 0, "B");
    }

    // The finder leaves paragraphs and numbers without a year to itself; of what the expression knows both find the same.
    private static void CheckMatches(byte[] bytes, string text)
    {
        var found = new List<(int Start, int Length)>();
        foreach (var match in CitationFinder.Enumerate(text))
        {
            if (match.Kind is CitationKind.Document or CitationKind.Resolution)
            {
                found.Add((match.Start, match.Length));
            }
        }

        var expected = CitationRegex.Citation.Matches(text).Select(match => (match.Index, match.Length));
        if (!found.SequenceEqual(expected) || Citations(bytes) != Citations(text))
        {
            throw new InvalidOperationException("The finder and the regular expression do not find the same.");
        }
    }

    private static int SlashesAndBrackets(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (int next; (next = bytes.IndexOfAny((byte)'/', (byte)'(')) >= 0; bytes = bytes[(next + 1)..])
        {
            count++;
        }

        return count;
    }

    private static int Citations(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(bytes))
        {
            count++;
        }

        return count;
    }

    private static int Citations(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(text))
        {
            count++;
        }

        return count;
    }
}
