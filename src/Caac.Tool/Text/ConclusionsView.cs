using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>The conclusions behind a Chair's letter, the reports that they rest on, and the law that the Chair names.</summary>
internal static class ConclusionsView
{
    internal static void Write(IAnsiConsole console, IEnumerable<ChairLetter> letters)
    {
        foreach (var letter in letters)
        {
            if (letter.Conclusion is { } conclusion)
            {
                Page.Heading(console, $"Conclusions on {conclusion.Situation?.Value ?? "a situation that is not named"}");
                Page.Table(console,
                [
                    .. Page.Field("symbol", conclusion.Symbol?.ToString()),
                    .. conclusion.Reports.SelectMany(report => Page.Field("report", Describe(report))),
                    .. conclusion.Meeting?.AddressedBy.SelectMany(speaker => Page.Field("addressed by", speaker)) ?? [],
                ]);
            }

            if (letter.LegalBasis.Count > 0)
            {
                Page.Heading(console, "Legal basis");
                Page.Table(console, [[new Words(Words.List(letter.LegalBasis))]]);
            }
        }
    }

    private static string Describe(CountryReport report)
    {
        var number = report.Ordinal is { } ordinal ? $", number {ordinal} on {report.Situation}" : "";
        var speaker = report.IntroducedBy is { } name ? $", introduced by the {name}" : "";
        return $"{report.Symbol?.ToString() ?? "without symbol"}{number}{speaker}";
    }
}
