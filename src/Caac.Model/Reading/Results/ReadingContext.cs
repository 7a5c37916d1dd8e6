namespace Caac.Model.Reading;

/// <summary>What every stage of one reading shares: the text, the issues, the origins of values.</summary>
internal sealed class ReadingContext(FlowText text, int maxIssues)
{
    private const int LongestQuote = 60;

    internal FlowText Text { get; } = text;

    internal IssueList Issues { get; } = new(text, maxIssues);

    internal ProvenanceBuilder Trace { get; } = new(text);

    /// <summary>The acronyms that the text itself explains, with the names they stand for.</summary>
    internal Dictionary<string, string> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>The situation that was named last, and where: what requests that name none are about.</summary>
    internal (TextRange Range, Situation Name)? Situation { get; set; }

    /// <summary>Reports a date that is printed and does not exist.</summary>
    internal void ReportNoDate(TextRange range) => Issues.Error(CaacIssueCodes.DateUnreadable, range, $"There is no date {Quote(range)}.");

    /// <summary>The words of a range for a message, cut where they are long.</summary>
    internal string Quote(TextRange range) =>
        range.Length <= LongestQuote ? $"\"{Text.ToString(range)}\"" : $"\"{Text.ToString(range with { End = range.Start + LongestQuote })}…\"";

    /// <summary>Takes the words of a range as the value of a member, and notes where they came from.</summary>
    internal string? Take(int node, string member, TextRange range, bool inferred = false, int index = -1)
    {
        range = Text.Trim(range);
        if (range.IsEmpty)
        {
            return null;
        }

        Trace.Add(node, member, range, inferred, index);
        return Text.ToString(range);
    }

    /// <summary>Takes a value that was read from a range, and notes where it came from.</summary>
    internal T Take<T>(int node, string member, TextRange range, T value, bool inferred = false, int index = -1)
    {
        Trace.Add(node, member, range, inferred, index);
        return value;
    }
}
