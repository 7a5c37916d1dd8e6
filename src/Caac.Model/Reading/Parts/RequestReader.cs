namespace Caac.Model.Reading;

/// <summary>Reads the requests of a letter: label, words, acts, actors, citations.</summary>
internal static class RequestReader
{
    /// <summary>Reads the list that begins at the start of a range.</summary>
    /// <returns>The requests, and the place where the list ends.</returns>
    internal static (IReadOnlyList<Request> Requests, int End) Read(ReadingContext context, int owner, TextRange range, (TextRange Range, string Name)? addressee)
    {
        if (context.Text.Trim(range).IsEmpty)
        {
            return ([], range.End);
        }

        var (items, end) = ListItems.Read(context, range);
        var requests = new List<Request>(items.Count);
        foreach (var item in items)
        {
            if (!item.Text.IsEmpty)
            {
                requests.Add(ReadOne(context, owner, requests.Count, item, addressee));
            }
        }

        return (requests, end);
    }

    private static Request ReadOne(ReadingContext context, int owner, int index, ListItem item, (TextRange Range, string Name)? addressee)
    {
        var node = context.Trace.Open(owner, "requests", index);
        return context.Trace.Close(node, new Request
        {
            Label = TextItems.TakeLabel(context, node, item),
            LabelPrinted = !item.LabelRange.IsEmpty,
            Text = context.Take(node, "text", item.Text) ?? "",
            Addressee = addressee is { } you ? context.Take(node, "addressee", you.Range, you.Name, inferred: true) : null,
            Steps = StepReader.Read(context, node, item.Text),
            Items = TextItems.Read(context, node, item.Items),
            Actors = ActorFinder.Read(context, node, item.Text),
            Citations = CitationReader.Read(context, node, [item.Text]),
        });
    }
}
