namespace Caac.Model.Reading.Letters;

internal static class MarkdownDistortions
{
    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Citations("citations as links to nowhere", citation => $"[{Escaped(citation)}](#)"),
        Citations("citations as links", citation => $"[{citation}](https://docs.un.org/en/{Address(citation)})"),
        Citations("citations as links, escaped", citation => $"[{Escaped(citation)}](https://undocs.org/{Escaped(Address(citation))})"),
        Citations("citations in bold", citation => $"**{citation}**"),
        Citations("citations escaped", Escaped),
        new()
        {
            Name = "a rule between cover and annex",
            Group = "rule",
            Look = (sheet, _) => sheet.CoverFoot.AddRange(["---", ""]),
        },
    ];

    private static Distortion Citations(string name, Func<string, string> write) => new()
    {
        Name = name,
        Group = "citations",
        Look = (sheet, _) =>
        {
            foreach (var block in sheet.Prose)
                block.Pieces = [.. block.Pieces.Select(piece => piece.Citation is null ? piece : piece with { Words = write(piece.Words) })];
        },
    };

    private static string Escaped(string citation) =>
        citation.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);

    private static string Address(string citation) => citation.Contains('/', StringComparison.Ordinal)
        ? citation
        : "S/RES/" + citation.Replace(" ", "", StringComparison.Ordinal);
}
