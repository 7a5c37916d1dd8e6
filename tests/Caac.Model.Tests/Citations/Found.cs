using System.Text;

namespace Caac.Model.Citations;

/// <summary>A match as a value that outlives the walk; offsets are in UTF-16 code units.</summary>
internal sealed record Found(CitationKind Kind, int Start, int Length, string Text, string Value, int TargetStart)
{
    public static IReadOnlyList<Found> In(string text)
    {
        var found = new List<Found>();
        foreach (var match in CitationFinder.Enumerate(text))
        {
            found.Add(new(match.Kind, match.Start, match.Length, match.Text.ToString(), match.ToString(), match.TargetStart));
        }

        return found;
    }

    public static IReadOnlyList<Found> InUtf8(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<Found>();
        foreach (var match in CitationFinder.Enumerate(bytes))
        {
            var start = Units(bytes, match.Start);
            found.Add(new(
                match.Kind,
                start,
                Units(bytes, match.End) - start,
                Encoding.UTF8.GetString(match.Text),
                match.ToString(),
                match.TargetStart < 0 ? match.TargetStart : Units(bytes, match.TargetStart)));
        }

        return found;
    }

    /// <summary>The matches of one kind, as values.</summary>
    public static IEnumerable<string> Values(string text, CitationKind kind) =>
        In(text).Where(match => match.Kind == kind).Select(match => match.Value);

    /// <summary>Each paragraph with what it belongs to: <c>5 (c) &lt; 1539 (2004)</c>.</summary>
    public static IEnumerable<string> Pinpoints(string text)
    {
        var found = In(text);
        return found
            .Where(match => match.Kind == CitationKind.Paragraph)
            .Select(match => (match.Value, Target: found.SingleOrDefault(other => other.Start == match.TargetStart)))
            .Select(pair => $"{pair.Value} < {pair.Target?.Value ?? "-"}");
    }

    private static int Units(byte[] bytes, int end) => Encoding.UTF8.GetCharCount(bytes, 0, end);
}
