namespace Caac.Model.Reading;

/// <summary>Tells how far something said inside a task, or inside an act, can reach.</summary>
internal readonly struct RequestLimits
{
    private readonly int[] _limits;

    internal RequestLimits(RequestWords words, IReadOnlyList<RequestStepPlace> steps, IReadOnlyList<TaskPlace> tasks)
    {
        _limits = new int[words.Count];
        _limits.AsSpan().Fill(words.Count);
        foreach (var step in steps)
        {
            Fill(new(words.WordAt(step.Range.Start), words.WordAt(step.Range.End)));
        }

        foreach (var task in tasks)
        {
            Fill(task);
        }
    }

    /// <summary>The word after the last one of the task or act that a word stands in.</summary>
    internal int this[int word] => _limits[word];

    private void Fill(TaskPlace place) => _limits.AsSpan(place.First, place.End - place.First).Fill(place.End);
}
