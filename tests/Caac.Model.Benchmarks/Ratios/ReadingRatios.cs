using System.Text.Json;
using Caac.Model.Benchmarks.Allocations;
using Caac.Model.Benchmarks.Samples;
using Caac.Model.Reading;
using Caac.Model.Serialization;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Reading a letter beside deserialising the JSON of what is read, and a long letter beside a short one.</summary>
internal static class ReadingRatios
{
    private const double MostOfJson = 3;
    private const double MostGrowth = 1.1;
    private const double MostMemory = 16;
    private const int Short = 50_000;
    private const int Long = 2_000_000;
    private const int Longest = 5_000_000;

    internal static IEnumerable<BudgetRow> Rows()
    {
        foreach (var (name, text) in LetterSamples.Corpus)
        {
            var json = CaacJson.WriteUtf8(DocumentReader.Default.Read(text).Document);
            yield return new($"DocumentReader.Read, {name}", "deserialising its JSON", Pair.Ratio(() => Read(text), () => Deserialize(json)), MostOfJson);
        }

        var (shorter, longer, longest) = (LetterSamples.Grown(Short), LetterSamples.Grown(Long), LetterSamples.Grown(Longest));
        yield return new("a character of 2 MB", "a character of 50 KB", Pair.Ratio(() => Read(longer), () => Read(shorter)) * shorter.Length / longer.Length, MostGrowth);
        yield return new("a character of 5 MB", "a character of 50 KB", Pair.Ratio(() => Read(longest), () => Read(shorter)) * shorter.Length / longest.Length);
        yield return new("memory allocated for 2 MB", "the text itself", (double)Allocation.Of(() => Read(longer)) / (longer.Length * sizeof(char)), MostMemory);
        yield return new("memory kept by the result of 2 MB", "the text itself", (double)Kept(longer) / (longer.Length * sizeof(char)));
    }

    private static DocumentReadResult Read(string text) => DocumentReader.Default.Read(text);

    private static CaacDocument? Deserialize(byte[] json) => JsonSerializer.Deserialize<CaacDocument>(json, CaacJson.Options);

    private static long Kept(string text)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var result = Read(text);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return kept;
    }
}
