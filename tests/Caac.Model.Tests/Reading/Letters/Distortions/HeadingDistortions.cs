namespace Caac.Model.Reading.Letters;

internal static class HeadingDistortions
{
    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Titled("title as a heading", "### ", ""),
        Titled("title in bold", "**", "**"),
        Titled("title as a heading in bold", "# **", "**"),
        Titled("title with a footnote star", "", "*"),
        Titled("title with a footnote star in Markdown", "### ", "\\*"),
        Annexed("annex in bold", "**", "**"),
        Annexed("annex as a heading", "## ", ""),
        Annexed("annex as a heading in bold", "# **", "**"),
        Annexed("annex in capitals", "", ""),
        new()
        {
            Name = "annex to the letter dated",
            Group = "annex",
            Look = (sheet, _) => sheet.AnnexHeading.Pieces = [Piece.Plain("Annex to the letter" + LetterWords.Title(sheet.Plan)["Letter".Length..])],
        },
        new()
        {
            Name = "annex to the letter dated, as a heading",
            Group = "annex",
            Look = (sheet, _) =>
            {
                sheet.AnnexHeading.Before = "### ";
                sheet.AnnexHeading.Pieces = [Piece.Plain("Annex to the letter" + LetterWords.Title(sheet.Plan)["Letter".Length..])];
            },
        },
    ];

    private static Distortion Titled(string name, string before, string after) => new()
    {
        Name = name,
        Group = "title",
        Look = (sheet, _) =>
        {
            sheet.Title.Before = before;
            sheet.Title.After = after;
            if (after.EndsWith('*') && !after.EndsWith("**", StringComparison.Ordinal))
                sheet.CoverFoot.AddRange([$"{after} Circulated as received.", ""]);
        },
    };

    private static Distortion Annexed(string name, string before, string after) => new()
    {
        Name = name,
        Group = "annex",
        Look = (sheet, _) =>
        {
            sheet.AnnexHeading.Before = before;
            sheet.AnnexHeading.After = after;
            if (before.Length == 0)
                sheet.AnnexHeading.Pieces = [Piece.Plain("ANNEX")];
        },
    };
}
