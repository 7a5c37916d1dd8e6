namespace Caac.Model.Reading;

/// <summary>One value of a document that was read, with the places of the text that it came from.</summary>
public sealed class SourceValue
{
    private readonly Lazy<string> _path;
    private readonly Lazy<IReadOnlyList<SourceSpan>> _spans;

    internal SourceValue(Func<string> path, Func<IReadOnlyList<SourceSpan>> spans, bool isInferred)
    {
        _path = new(path);
        _spans = new(spans);
        IsInferred = isInferred;
    }

    /// <summary>The JSON path of the value: <c>$.annexes[0].requests[2].text</c>.</summary>
    public string Path => _path.Value;

    /// <summary>The places in order: more than one where something else, such as a page number, stands between.</summary>
    public IReadOnlyList<SourceSpan> Spans => _spans.Value;

    /// <summary>Whether the value is not printed but follows from what stands in <see cref="Spans"/>.</summary>
    public bool IsInferred { get; }

    /// <summary>The path and the first place.</summary>
    public override string ToString() => $"{Path} at {(Spans.Count > 0 ? Spans[0] : default)}{(IsInferred ? " (inferred)" : "")}";
}
