using System.Text;
using BenchmarkDotNet.Attributes;
using Caac.Model.Benchmarks.Samples;

namespace Caac.Model.Benchmarks.Suites;

[MemoryDiagnoser]
public class CitationBenchmarks
{
    private byte[] _bytes = [];
    private string _text = "";

    [Params(50_000, 2_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _bytes = RunningText.Utf8(Length);
        _text = Encoding.UTF8.GetString(_bytes);
    }

    [Benchmark(Baseline = true)]
    public int Bare_search()
    {
        ReadOnlySpan<byte> rest = _bytes;
        var count = 0;
        for (int next; (next = rest.IndexOfAny((byte)'/', (byte)'(')) >= 0; rest = rest[(next + 1)..])
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int Utf8()
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(_bytes))
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int Utf16()
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(_text))
        {
            count++;
        }

        return count;
    }

    [Benchmark]
    public int Regex_utf16() => CitationRegex.Citation.Count(_text);
}
