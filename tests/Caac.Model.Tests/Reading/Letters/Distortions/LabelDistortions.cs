namespace Caac.Model.Reading.Letters;

internal static class LabelDistortions
{
    internal static IReadOnlyList<Distortion> All { get; } =
    [
        Label("labels after dashes", "- ({0}) "),
        Label("labels after stars", "* ({0}) "),
        Label("labels after bullets", "• ({0}) "),
        Label("tabs after labels", "({0})\t"),
        Label("tabs around labels", "\t({0})\t"),
        Label("blanks around labels", "     ({0})    "),
        Label("labels on their own lines", "({0})\n"),
        Label("labels on their own lines, apart", "({0})\n\n"),
        Label("labels after dashes, on their own lines", "- ({0})\n"),
        Label("labels in bold", "**({0})** "),
        Label("labels escaped", "\\({0}\\) "),
        Label("labels without a blank", "({0})", nestedToo: false),
        Lost("first label lost, bullet kept", "- ", _ => 0),
        Lost("first label lost", "", _ => 0),
        Lost("another label lost, bullet kept", "- ", Another),
        Lost("another label lost", "", Another),
        Endings("all items end in full stops", (_, _) => "."),
        Endings("last item but one ends in and", (i, count) => i == count - 1 ? "." : i == count - 2 ? "; and" : ";"),
        Endings("no item ends in a full stop", (_, _) => ";"),
        new()
        {
            Name = "no blank line between items",
            Group = "items",
            Look = (sheet, _) => sheet.Items.Skip(1).ToList().ForEach(item => item.Tight = true),
        },
    ];

    // The labels of nested items are a part of the text of their request, blank and all.
    private static Distortion Label(string name, string form, bool nestedToo = true) => new()
    {
        Name = name,
        Group = "labels",
        Look = (sheet, _) =>
        {
            foreach (var item in sheet.Items.Where(item => item.Before.Length > 0 && (nestedToo || !item.IsNested)))
                item.Before = form.Replace("{0}", item.Label, StringComparison.Ordinal);
        },
    };

    private static int Another(Random random) => random.Next(1, int.MaxValue);

    private static Distortion Lost(string name, string bullet, Func<Random, int> pick) => new()
    {
        Name = name,
        Group = "lost labels",
        Look = (sheet, random) =>
        {
            var items = sheet.Items.Where(item => item.Request >= 0).ToArray();
            if (items.Length < 2)
                return;
            var place = pick(random);
            var item = items[place == 0 ? 0 : 1 + (place % (items.Length - 1))];
            item.Before = bullet;
            sheet.Printed.LostLabels.Add(item.Request);
        },
    };

    private static Distortion Endings(string name, Func<int, int, string> ending) => new()
    {
        Name = name,
        Group = "endings",
        Look = (sheet, _) =>
        {
            var starts = sheet.Items.Select((item, i) => (item, i)).Where(pair => pair.item.Request >= 0).Select(pair => pair.i).ToArray();
            for (var i = 0; i < starts.Length; i++)
            {
                // A paragraph after a semicolon would be one more item.
                if (i == starts.Length - 1 && sheet.Closing is not null)
                    break;
                var last = i == starts.Length - 1 ? sheet.Items.Count - 1 : starts[i + 1] - 1;
                sheet.Items[last].After = ending(i, starts.Length);
            }
        },
    };
}
