namespace Caac.Model.Serialization;

/// <summary>The faults of one JSON text, up to a limit.</summary>
internal sealed class JsonFaults(CaacJsonReadOptions options)
{
    private readonly List<Fault> _faults = [];

    /// <summary>Whether no more faults are wanted.</summary>
    internal bool IsFull => _faults.Count >= options.MaxIssues;

    internal void Error(string code, JsonToken token, string path, string message) =>
        _faults.Add(new(code, IssueSeverity.Error, token, path, message));

    internal void Warn(string code, JsonToken token, string path, string message) =>
        _faults.Add(new(code, options.Strict ? IssueSeverity.Error : IssueSeverity.Warning, token, path, message));

    /// <summary>The faults in order of place.</summary>
    internal IReadOnlyList<CaacIssue> ToIssues(ReadOnlySpan<byte> utf8, JsonOrigin origin)
    {
        if (_faults.Count == 0)
        {
            return EquatableList<CaacIssue>.Empty;
        }

        var issues = new List<CaacIssue>(_faults.Count);
        var places = new JsonPlaces(utf8, origin);
        foreach (var fault in _faults.OrderBy(fault => fault.Token.Start))
        {
            issues.Add(new()
            {
                Code = fault.Code,
                Severity = fault.Severity,
                Message = fault.Message,
                Path = fault.Path,
                Span = places.Of(fault.Token.Start, fault.Token.Length),
            });
        }

        return EquatableList.CopyOf(issues);
    }

    private readonly record struct Fault(string Code, IssueSeverity Severity, JsonToken Token, string Path, string Message);
}

/// <summary>The bytes of a token.</summary>
internal readonly record struct JsonToken(int Start, int Length);
