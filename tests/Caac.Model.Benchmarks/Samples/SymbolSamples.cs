namespace Caac.Model.Benchmarks.Samples;

/// <summary>Symbols as they come, and versions of assemblies and systems that are as long.</summary>
internal static class SymbolSamples
{
    internal static readonly string[] Catalogue =
    [
        "S/2021/384", "S/AC.51/2020/10", "S/RES/1612(2005)", "S/PRST/2009/9", "A/RES/75/115", "A/78/383", "S/2015/2/Rev.4", "S/25704",
    ];

    /// <summary>The same as the UN prints them; only a resolution of the Council is printed otherwise.</summary>
    internal static readonly string[] Printed = [.. Catalogue.Select(symbol => DocumentSymbol.Parse(symbol).ToString("P"))];

    internal static readonly string[] Versions =
    [
        "10.0.26100", "6.0.3624.514210", "10.0.26100.49460", "4.8.9037.4002", "10.0.401.264", "8.0.2024", "17.14.36414.22", "10.0.18",
    ];

    /// <summary>What is no symbol, each for another reason and at another place.</summary>
    internal static readonly string[] Refused = ["", "S/", "S////", "and/or", "S/2021/384.", "S/RES/1612 (2005", "A/57/759-S/2003/332", new('(', 1_000_000)];
}
