namespace Caac.Model.Reading;

/// <summary>Turns the items of a list into records.</summary>
internal static class TextItems
{
    internal static IReadOnlyList<TextItem> Read(ReadingContext context, int owner, IReadOnlyList<ListItem> items)
    {
        var records = new List<TextItem>(items.Count);
        foreach (var item in items)
        {
            var node = context.Trace.Open(owner, "items", records.Count);
            records.Add(context.Trace.Close(node, new TextItem
            {
                Label = TakeLabel(context, node, item),
                LabelPrinted = !item.LabelRange.IsEmpty,
                Text = context.Take(node, "text", item.Text) ?? "",
                Items = Read(context, node, item.Items),
            }));
        }

        return records;
    }

    /// <summary>The label of an item; one that is lost is inferred from the order, with the start of the item as evidence.</summary>
    internal static string TakeLabel(ReadingContext context, int node, ListItem item)
    {
        if (!item.LabelRange.IsEmpty)
        {
            context.Trace.Add(node, "label", item.LabelRange);
            context.Trace.Add(node, "labelPrinted", item.LabelRange, inferred: true);
            return item.Label;
        }

        var evidence = new TextRange(item.Text.Start, Math.Min(item.Text.End, item.Text.Start + 1));
        context.Issues.Warn(CaacIssueCodes.LabelLost, evidence, $"The label of the item is lost; \"({item.Label})\" follows from the order.");
        context.Trace.Add(node, "label", evidence, inferred: true);
        context.Trace.Add(node, "labelPrinted", evidence, inferred: true);
        return item.Label;
    }
}
