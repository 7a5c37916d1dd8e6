namespace Caac.Model.Reading.Letters;

internal static class FurnitureDistortions
{
    private static readonly (string Name, string[] Lines)[] Marks =
    [
        ("page and job number", ["", "2/3 {job}", ""]),
        ("page and job number, close", ["2/3 {job}"]),
        ("job and page number", ["", "{job} 2/3", ""]),
        ("page number", ["", "2/3", ""]),
        ("bare page number", ["", "2", ""]),
        ("bare page and job number", ["", "2 {job}", ""]),
        ("page number between dashes", ["", "- 2 -", ""]),
        ("page number between en dashes", ["", "– 2 –", ""]),
        ("page number in words", ["", "Page 2 of 3", ""]),
        ("running symbol and page in words", ["", "{symbol}", "Page 2", ""]),
        ("page number with a running symbol", ["", "2/3                                        {symbol}", ""]),
        ("job number", ["", "{job}", ""]),
        ("job number with language", ["", "{job} (E)", "", "*{barcode}*", ""]),
        ("form feed", ["\f"]),
        ("form feed and running symbol", ["", "\f{symbol}", ""]),
        ("running symbol", ["", "{symbol}", ""]),
        ("whole page break", ["", "{job} 2/3", "\f", "{symbol}", ""]),
        ("whole page break in columns", ["", "2/3                                                            {job}", "\f{symbol}", "", ""]),
        ("whole page break in pieces", ["", "2/3", "", "{job}", "", "", "{symbol}", ""]),
    ];

    internal static IReadOnlyList<Distortion> All { get; } =
    [
        .. Marks.Select(mark => Insert($"{mark.Name} between items", "furniture between", mark.Lines, GapBetween)),
        .. Marks.Select(mark => Insert($"{mark.Name} inside an item", "furniture inside", mark.Lines, (page, random) => GapInside(page, page.RequestKind, random))),
        .. Marks.Select(mark => Insert($"{mark.Name} inside a paragraph", "furniture inside", mark.Lines, (page, random) => GapInside(page, LineKind.Paragraph, random))),
        new()
        {
            Name = "form feed at the start of an item",
            Group = "form feed",
            Lay = (page, _, random) =>
            {
                var index = GapBetween(page, random);
                page.Lines[index] = page.Lines[index] with { Text = '\f' + page.Lines[index].Text };
            },
        },
    ];

    private static Distortion Insert(string name, string group, string[] mark, Func<Page, Random, int> gap) => new()
    {
        Name = name,
        Group = group,
        Lay = (page, sheet, random) =>
        {
            var job = sheet.Plan.JobNumber;
            page.Insert(gap(page, random), mark.Select(line => line
                .Replace("{job}", job, StringComparison.Ordinal)
                .Replace("{barcode}", job.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace("{symbol}", sheet.Plan.Symbol.ToString(), StringComparison.Ordinal)));
            sheet.Printed.JobNumber |= mark.Any(line => line.Contains("{job}", StringComparison.Ordinal));
            sheet.Printed.RunningSymbol |= mark.Any(line => line.Contains("{symbol}", StringComparison.Ordinal));
        },
    };

    private static int GapBetween(Page page, Random random)
    {
        var gaps = page.GapsBetween(page.RequestKind);
        return gaps[random.Next(gaps.Count)];
    }

    private static int GapInside(Page page, LineKind kind, Random random)
    {
        page.BreakLongLine(kind, random);
        var gaps = page.GapsInside(kind);
        return gaps[random.Next(gaps.Count)];
    }
}
