using System.Text;
using System.Text.Json;
using Caac.Model.Benchmarks.Samples;
using Caac.Model.Serialization;
using Caac.Model.Validation;

namespace Caac.Model.Benchmarks.Allocations;

/// <summary>What the main paths allocate, to the byte: <c>allocations.tsv</c> records it.</summary>
internal static class AllocationTable
{
    internal static int Print()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_TieredCompilation") != "0")
        {
            Console.Error.WriteLine("Compiled twice, code allocates less the second time: set DOTNET_TieredCompilation=0.");
            return 2;
        }

        var json = LetterJson.Utf8();
        var letter = JsonSerializer.Deserialize<CaacDocument>(json, CaacJson.Options)!;
        var text = Encoding.UTF8.GetBytes("the letter S/2021/384 on resolution 1612 (2005), paragraph 8 (a)");
        Row("DocumentSymbol.Parse, catalogue form", () => DocumentSymbol.Parse("S/2021/384"));
        Row("DocumentSymbol.TryParse, refused", () => _ = DocumentSymbol.TryParse("and/or", out _));
        Row("ResolutionNumber.Parse", () => ResolutionNumber.Parse("1612 (2005)"));
        Row("PartialDate.Parse", () => PartialDate.Parse("2021-04-19"));
        Row("CitationFinder over UTF-8", () => Count(text));
        Row("CaacJson.Read of a letter", () => CaacJson.Read(json));
        Row("CaacJson.WriteUtf8 of a letter", () => CaacJson.WriteUtf8(letter));
        Row("DocumentValidator.Check of a letter", () => DocumentValidator.Default.Check(letter));
        return 0;
    }

    private static void Row(string what, Action action) => Console.WriteLine($"{what}\t{Allocation.Of(action)}");

    private static int Count(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(text))
        {
            count++;
        }

        return count;
    }
}
