using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>The chain of dates, from the period of the report to the distribution of the letter.</summary>
internal static class DatesView
{
    internal static void Write(IAnsiConsole console, IReadOnlyList<CaacDocument> documents)
    {
        // Annexes are older than what they are annexed to.
        var rows = documents.Reverse().SelectMany(Steps).ToArray();
        if (rows.Length > 0)
        {
            Page.Heading(console, "Dates");
            Page.Table(console, rows);
        }
    }

    private static IEnumerable<Words[]> Steps(CaacDocument document)
    {
        foreach (var step in document switch
        {
            ChairLetter { Conclusion: { } conclusion } => OfConclusion(conclusion),
            ToolkitDocument toolkit => OfToolkit(toolkit),
            _ => [],
        })
        {
            yield return step;
        }

        if (document is Correspondence { Date: { } date } letter)
        {
            yield return Step(letter is ChairLetter ? "Chair's letter" : "letter", Day(date), letter.Symbol?.ToString() ?? letter.AnnexLabel ?? "");
        }

        if (document.Distribution is { Date: { } distributed } distribution)
        {
            yield return Step("distribution", Day(distributed), distribution.Kind?.Value ?? "");
        }
    }

    private static IEnumerable<Words[]> OfConclusion(WorkingGroupConclusion conclusion)
    {
        foreach (var report in conclusion.Reports)
        {
            if (report.Period is { } period)
            {
                yield return Step("period", $"{Day(period.From)} – {Day(period.To)}", $"covered by {report.Symbol?.ToString() ?? "the report"}");
            }
        }

        if (conclusion.Meeting is { Date: { } met } meeting)
        {
            yield return Step("meeting", Day(met), meeting.Ordinal is { } ordinal ? $"number {ordinal}" : meeting.Format ?? "");
        }

        if (conclusion.AdoptedOn is { } adopted)
        {
            yield return Step("adoption", Day(adopted), conclusion.Symbol?.ToString() ?? "");
        }
    }

    private static IEnumerable<Words[]> OfToolkit(ToolkitDocument toolkit)
    {
        if (toolkit.Meeting is { Date: { } met } meeting)
        {
            yield return Step("meeting", Day(met), meeting.Ordinal is { } ordinal ? $"number {ordinal}" : meeting.Format ?? "");
        }

        if (toolkit.AdoptedOn is { } adopted)
        {
            yield return Step("adoption", Day(adopted), "the toolkit");
        }
    }

    private static Words[] Step(string name, string date, string about) =>
        [new Words(name, Page.Faint), new Words(date, Page.Strong), new Words(about)];

    private static string Day(PartialDate? date) => date?.ToString("P", null) ?? "?";
}
