using System.Globalization;

namespace Caac.Model.Benchmarks.Ratios;

/// <summary>Measures what has a budget, all in one run, and prints it as a table.</summary>
internal static class BudgetTable
{
    private static readonly Dictionary<string, Func<IEnumerable<BudgetRow>>> Groups = new(StringComparer.Ordinal)
    {
        ["symbols"] = SymbolRatios.Rows,
        ["citations"] = CitationRatios.Rows,
        ["json"] = JsonRatios.Rows,
        ["start"] = StartRatios.Rows,
        ["find"] = FindRatios.Rows,
        ["reading"] = ReadingRatios.Rows,
        ["floods"] = FloodRatios.Rows,
    };

    private static bool IsDebugBuild =>
#if DEBUG
        true;
#else
        false;
#endif

    /// <summary>Prints the groups asked for, or all of them.</summary>
    /// <returns>1 where a budget is not kept, 2 where the call is wrong.</returns>
    internal static int Print(string[] groups)
    {
        if (IsDebugBuild)
        {
            Console.Error.WriteLine("The figures of a debug build say nothing; add -c Release.");
            return 2;
        }

        string[] wanted = groups.Length == 0 ? [.. Groups.Keys] : groups;
        if (wanted.FirstOrDefault(group => !Groups.ContainsKey(group)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no group \"{unknown}\"; there are: {string.Join(", ", Groups.Keys)}.");
            return 2;
        }

        Console.WriteLine("| what | against | measured | at most |");
        Console.WriteLine("|---|---|---:|---:|");
        var areKept = true;
        foreach (var row in wanted.SelectMany(group => Groups[group]()))
        {
            areKept &= row.IsKept;
            var mark = row.IsKept ? "" : " **over**";
            Console.WriteLine($"| {row.What} | {row.Against} | {Figure(row.Measured, row.Unit)}{mark} | {Figure(row.Budget, row.Unit)} |");
        }

        return areKept ? 0 : 1;
    }

    private static string Figure(double? value, string unit) =>
        value is not { } figure ? "" : figure.ToString(unit == "x" ? "0.00" : "0.#", CultureInfo.InvariantCulture) + (unit == "x" ? "x" : $" {unit}");
}
