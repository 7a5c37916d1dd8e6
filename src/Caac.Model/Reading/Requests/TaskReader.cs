namespace Caac.Model.Reading;

/// <summary>Answers which separate things a request asks for: "… the authorities in fighting impunity, in implementing … and to give full attention …".</summary>
internal static class TaskReader
{
    /// <summary>The tasks of a request as ranges of words, in order.</summary>
    /// <param name="words">The request.</param>
    /// <param name="steps">Its acts.</param>
    /// <param name="items">Its nested items, each a task of its own.</param>
    internal static List<TaskPlace> Find(RequestWords words, IReadOnlyList<RequestStepPlace> steps, IReadOnlyList<ListItem> items)
    {
        var tasks = new List<TaskPlace>();
        var itemsStart = items.Count > 0 ? words.WordAt(items[0].LabelRange.IsEmpty ? items[0].Text.Start : items[0].LabelRange.Start) : words.Count;
        foreach (var step in steps)
        {
            var body = words.WordAt(step.VerbEnd);
            var end = Math.Min(words.WordAt(step.Range.End), itemsStart);
            if (body < end && !LeadsToItems(words, end, itemsStart))
            {
                FindIn(words, step, body, end, tasks);
            }
        }

        foreach (var item in items)
        {
            var (first, end) = (words.WordAt(item.Text.Start), words.WordAt(item.Text.End));
            if (first < end)
            {
                tasks.Add(new(first, end));
            }
        }

        return tasks;
    }

    internal static IReadOnlyList<RequestTask> Read(ReadingContext context, int owner, RequestWords words, IReadOnlyList<TaskPlace> places)
    {
        var tasks = new RequestTask[places.Count];
        for (var i = 0; i < tasks.Length; i++)
        {
            var node = context.Trace.Open(owner, "tasks", i);
            tasks[i] = context.Trace.Close(node, new RequestTask
            {
                Text = context.Take(node, "text", words.RangeOf(places[i].First, places[i].End)) ?? "",
            });
        }

        return tasks;
    }

    // "… ensure that the task force:" says nothing without the items under it.
    private static bool LeadsToItems(RequestWords words, int end, int itemsStart) =>
        end == itemsStart && end < words.Count && words.Text.Slice(new(words[end - 1].Range.End, words[end].Range.Start)).Contains(':');

    private static void FindIn(RequestWords words, RequestStepPlace step, int body, int end, List<TaskPlace> tasks)
    {
        switch (AskingVerbs.KindOf(step.Verb.Value))
        {
            case AskingKind.ToDo:
                TaskSplitter.SplitActions(words, body, end, tasks);
                break;
            case AskingKind.Thing:
                TaskSplitter.SplitThings(words, body, end, tasks);
                break;
        }
    }
}
