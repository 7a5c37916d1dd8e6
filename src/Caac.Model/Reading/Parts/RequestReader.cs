namespace Caac.Model.Reading;

/// <summary>Reads the requests of a letter: label, words, acts, actors, citations.</summary>
internal static class RequestReader
{
    /// <summary>Reads the list that begins at the start of a range.</summary>
    /// <returns>The requests, and the place where the list ends.</returns>
    internal static (IReadOnlyList<Request> Requests, int End) Read(ReadingContext context, int owner, TextRange range, (TextRange Range, string Name)? addressee, (TextRange Range, Situation Name)? situation)
    {
        if (context.Text.Trim(range).IsEmpty)
        {
            return ([], range.End);
        }

        var (items, end) = ListItems.Read(context, range);
        var analyzer = new RequestAnalyzer(context, addressee, situation);
        var requests = new List<Request>(items.Count);
        foreach (var item in items)
        {
            if (!item.Text.IsEmpty)
            {
                requests.Add(ReadOne(context, context.Trace.Open(owner, "requests", requests.Count), item, addressee, analyzer));
            }
        }

        return (requests, end);
    }

    private static Request ReadOne(ReadingContext context, int node, ListItem item, (TextRange Range, string Name)? addressee, RequestAnalyzer analyzer)
    {
        var (steps, places) = StepReader.Read(context, node, item.Text);
        var request = new Request
        {
            Label = TextItems.TakeLabel(context, node, item),
            LabelPrinted = !item.LabelRange.IsEmpty,
            Text = context.Take(node, "text", item.Text) ?? "",
            Addressee = AddresseeReader.Read(context, node, places, addressee),
            Steps = steps,
            Items = TextItems.Read(context, node, item.Items),
            Citations = CitationReader.Read(context, node, [item.Text]),
        };
        return context.Trace.Close(node, analyzer.Read(node, request, item.Text, places, item.Items));
    }
}
