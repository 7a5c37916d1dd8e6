namespace Caac.Model.Reading.Letters;

internal static class MastheadDistortions
{
    private const int Width = 78;

    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Layout("masthead on one line", head =>
            [$"United Nations {head.Symbol} {head.Distribution} {head.Date} {string.Join(' ', head.Languages)}", ""]),
        Layout("masthead on one line with the Council", head =>
            [$"United Nations Security Council {head.Symbol} {head.Distribution} {head.Date} {string.Join(' ', head.Languages)}", ""]),
        Layout("masthead on several lines", head =>
            ["United Nations", head.Symbol, "Security Council", head.Distribution, head.Date, .. head.Languages, ""]),
        Layout("masthead on several lines, spaced", head =>
            ["United Nations", "", head.Symbol, "", "Security Council", "", head.Distribution, "", head.Date, "", .. head.Languages.SelectMany(line => new[] { line, "" })]),
        Layout("masthead, symbol first", head =>
            [head.Symbol, "United Nations", "", "Security Council", "", head.Distribution, head.Date, "", .. head.Languages, ""]),
        Layout("masthead, symbol last", head =>
            [head.Distribution, head.Date, "", .. head.Languages, "", "United Nations", "Security Council", head.Symbol, ""]),
        Layout("masthead in columns", head =>
        [
            Row("United Nations", head.Symbol), "", Row("Security Council", head.Distribution), Row("", head.Date), "",
            .. head.Languages.Select(line => Row("", line)), "", "",
        ]),
        Layout("masthead in columns, tabbed", head =>
        [
            $"United Nations\t\t\t{head.Symbol}", $"Security Council\t\t{head.Distribution}", $"\t\t\t\t{head.Date}",
            .. head.Languages.Select(line => "\t\t\t\t" + line), "",
        ]),
        Layout("masthead in a Markdown table", head =>
        [
            $"| United Nations | {head.Symbol} |", "|---|---|",
            $"| Security Council | {head.Distribution}<br>{head.Date}<br><br>{string.Join("<br>", head.Languages)} |", "",
        ]),
        Layout("masthead in Markdown", head =>
        [
            $"United Nations **{head.Symbol}**", "", "## Security Council", "", head.Distribution + "  ", head.Date + "  ",
            .. head.Languages.Select(line => line + "  "), "", "---", "",
        ]),
        new()
        {
            Name = "masthead lost",
            Group = "masthead",
            Look = (sheet, _) => sheet.Printed.Masthead = false,
        },
        new()
        {
            Name = "no foot",
            Group = "foot",
            Look = (sheet, _) =>
            {
                sheet.Foot = null;
                sheet.Printed.JobNumber = false;
            },
        },
        new()
        {
            Name = "Distr. without a colon",
            Group = "masthead words",
            Look = (sheet, _) => sheet.Masthead.Distribution = "Distr. General",
        },
        new()
        {
            Name = "masthead in capitals",
            Group = "masthead words",
            Look = (sheet, _) =>
            {
                sheet.Masthead.Distribution = "Distr.: GENERAL";
                sheet.Masthead.Languages = [.. sheet.Masthead.Languages.Select(line => line.ToUpperInvariant())];
            },
        },
        Reissued("reissue star", "*"),
        Reissued("reissue star in Markdown", "\\*"),
        new()
        {
            Name = "job number on the first page",
            Group = "first foot",
            Look = (sheet, _) =>
            {
                sheet.Printed.JobNumber = true;
                sheet.CoverFoot.AddRange([$"{sheet.Plan.JobNumber} (E)    {sheet.Plan.Date:ddMMyy}", $"*{sheet.Plan.JobNumber.Replace("-", "", StringComparison.Ordinal)}*", ""]);
            },
        },
    ];

    private static Distortion Layout(string name, Func<Masthead, IEnumerable<string>> layout) => new()
    {
        Name = name,
        Group = "masthead",
        Look = (sheet, _) => sheet.Masthead.Layout = layout,
    };

    private static Distortion Reissued(string name, string star) => new()
    {
        Name = name,
        Group = "star",
        Look = (sheet, _) =>
        {
            if (!sheet.Printed.Masthead)
                return;
            sheet.Masthead.Symbol += star;
            sheet.CoverFoot.AddRange([$"{star} Reissued for technical reasons on {Calendar.Print(sheet.Plan.Distributed.AddDays(14))}.", ""]);
        },
    };

    private static string Row(string left, string right) => left.PadRight(Width - 24) + right;
}
