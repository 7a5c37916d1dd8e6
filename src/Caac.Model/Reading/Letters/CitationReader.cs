namespace Caac.Model.Reading;

/// <summary>Reads what stretches of text cite.</summary>
internal static class CitationReader
{
    internal static IReadOnlyList<Citation> Read(ReadingContext context, int owner, IReadOnlyList<TextRange> ranges)
    {
        var collector = new CitationCollector();
        foreach (var range in ranges)
        {
            if (!range.IsEmpty)
            {
                collector.Add(context.Text.Slice(range), range.Start);
            }
        }

        return collector.ToList();
    }
}
