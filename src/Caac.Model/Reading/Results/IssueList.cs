using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>Gathers issues with their places, up to a limit.</summary>
internal sealed class IssueList(FlowText text, int limit)
{
    private readonly List<CaacIssue> _issues = [];
    private int _leftOut;
    private bool _errorLeftOut;

    internal void Warn(string code, TextRange range, string message) => Add(code, IssueSeverity.Warning, text.SpanOf(range), message);

    internal void Error(string code, TextRange range, string message) => Add(code, IssueSeverity.Error, text.SpanOf(range), message);

    internal void Add(string code, IssueSeverity severity, SourceSpan span, string message)
    {
        if (_issues.Count >= limit)
        {
            _leftOut++;
            _errorLeftOut |= severity == IssueSeverity.Error;
            return;
        }

        _issues.Add(new() { Code = code, Severity = severity, Span = span, Message = message });
    }

    /// <summary>The issues in order of place; the last one counts those left out, and is an error where one of them is.</summary>
    internal IReadOnlyList<CaacIssue> ToList()
    {
        var issues = _issues.OrderBy(issue => issue.Span?.Start ?? 0).ToList();
        if (_leftOut > 0)
        {
            issues.Add(new()
            {
                Code = CaacIssueCodes.IssuesLeftOut,
                Severity = _errorLeftOut ? IssueSeverity.Error : IssueSeverity.Warning,
                Message = string.Create(CultureInfo.InvariantCulture, $"{_leftOut} more issues were left out; at most {limit} were asked for."),
            });
        }

        return issues;
    }
}
