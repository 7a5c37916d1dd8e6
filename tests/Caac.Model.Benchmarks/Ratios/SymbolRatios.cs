using Caac.Model.Benchmarks.Allocations;
using Caac.Model.Benchmarks.Samples;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Reading a symbol beside reading a version, and beside a regular expression that says no more than yes.</summary>
internal static class SymbolRatios
{
    private const double MostOfVersion = 1.5;

    // Header, type and three fields; the text is the string that was handed in where that is the catalogue form.
    private const int BytesOfSymbol = 40;

    internal static IEnumerable<BudgetRow> Rows()
    {
        CheckSamples();
        Action versions = () => Versions();
        yield return new("DocumentSymbol.TryParse, catalogue form", "Version.TryParse", Pair.Ratio(() => Symbols(SymbolSamples.Catalogue), versions), MostOfVersion);
        yield return new("DocumentSymbol.TryParse, printed form", "Version.TryParse", Pair.Ratio(() => Symbols(SymbolSamples.Printed), versions), MostOfVersion);
        yield return new("DocumentSymbol.TryParse, one with a blank", "Version.TryParse, as long", Pair.Ratio(() => Symbol(), () => OneVersion()), MostOfVersion);
        yield return new(
            "DocumentSymbol.TryParse, catalogue form",
            "generated Regex.IsMatch",
            Pair.Ratio(() => Symbols(SymbolSamples.Catalogue), () => Matches(SymbolSamples.Catalogue)));
        yield return new("garbage of a valid one, beyond symbol and text", "", Garbage(), 0, "B");
        yield return new("allocation of a refused one", "", Allocation.Of(() => Symbols(SymbolSamples.Refused)), 0, "B");
    }

    private static void CheckSamples()
    {
        if (Symbols(SymbolSamples.Catalogue) != SymbolSamples.Catalogue.Length
            || Symbols(SymbolSamples.Printed) != SymbolSamples.Printed.Length
            || Matches(SymbolSamples.Catalogue) != SymbolSamples.Catalogue.Length
            || Versions() != SymbolSamples.Versions.Length
            || Symbols(SymbolSamples.Refused) != 0
            || SymbolSamples.Versions.Sum(version => version.Length) != SymbolSamples.Catalogue.Sum(symbol => symbol.Length))
        {
            throw new InvalidOperationException("The samples are not what they are taken for.");
        }
    }

    private static bool Symbol() => DocumentSymbol.TryParse("S/RES/1612 (2005)", out _);

    private static bool OneVersion() => Version.TryParse("10.0.26100.49460", out _);

    private static int Symbols(string[] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += DocumentSymbol.TryParse(text, out _) ? 1 : 0;
        }

        return count;
    }

    private static int Versions()
    {
        var count = 0;
        foreach (var text in SymbolSamples.Versions)
        {
            count += Version.TryParse(text, out _) ? 1 : 0;
        }

        return count;
    }

    private static int Matches(string[] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            count += SymbolRegex.Whole.IsMatch(text) ? 1 : 0;
        }

        return count;
    }

    private static long Garbage()
    {
        var texts = SymbolSamples.Printed.Where(text => DocumentSymbol.Parse(text).ToString() != text).Sum(text => BytesOfString(DocumentSymbol.Parse(text).ToString()));
        return Allocation.Of(() => Symbols(SymbolSamples.Printed)) - texts - (SymbolSamples.Printed.Length * BytesOfSymbol);
    }

    // Header, type, length, characters and a closing null, in units of eight bytes.
    private static int BytesOfString(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;
}
