namespace Caac.Model.Reading.Letters;

/// <summary>The words of a masthead; a layout puts them in lines.</summary>
internal sealed class Masthead
{
    internal required string Symbol { get; set; }

    internal string Distribution { get; set; } = "Distr.: General";

    internal required string Date { get; set; }

    /// <summary>"English", "Original: French".</summary>
    internal required IReadOnlyList<string> Languages { get; set; }

    /// <summary>The lines; an empty one is a blank line.</summary>
    internal Func<Masthead, IEnumerable<string>> Layout { get; set; } = Reference;

    internal static Masthead Of(LetterPlan plan)
    {
        var original = $"Original: {plan.OriginalLanguage}";
        return new()
        {
            Symbol = plan.Symbol.ToString(),
            Date = Calendar.Print(plan.Distributed),
            Languages = plan.Language is { } language ? [language.ToString(), original] : [original],
        };
    }

    private static IEnumerable<string> Reference(Masthead head) =>
        [" ", $"United Nations {head.Symbol}", "", "", "", $"{head.Distribution} {head.Date}", "", .. head.Languages, ""];
}
