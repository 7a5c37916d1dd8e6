using BenchmarkDotNet.Attributes;
using Caac.Model.Benchmarks.Samples;

namespace Caac.Model.Benchmarks.Suites;

[MemoryDiagnoser]
public class SymbolBenchmarks
{
    [Benchmark(Baseline = true)]
    public bool Version_TryParse() => Version.TryParse("10.0.26100.4946", out _);

    [Benchmark]
    public bool Regex_IsMatch() => SymbolRegex.Whole.IsMatch("S/AC.51/2020/10");

    [Benchmark]
    public bool TryParse_catalogue_form() => DocumentSymbol.TryParse("S/AC.51/2020/10", out _);

    [Benchmark]
    public bool TryParse_printed_form() => DocumentSymbol.TryParse("S/RES/1612 (2005)", out _);

    [Benchmark]
    public bool TryParse_utf8() => DocumentSymbol.TryParse("S/AC.51/2020/10"u8, null, out _);

    [Benchmark]
    public bool TryParse_refused() => DocumentSymbol.TryParse("S/2021/384.", out _);

    [Benchmark]
    public int? Parse_and_ask_for_parts() => DocumentSymbol.Parse("S/AC.51/2020/10").Year;

    [Benchmark]
    public string Parse_and_sort_key() => DocumentSymbol.Parse("S/AC.51/2020/10").ToSortKey();
}
