namespace Caac.Model.Reading;

/// <summary>One value of a document that was read, with the places of the text that it came from.</summary>
public sealed class SourceValue
{
    private readonly ProvenanceBuilder _trace;
    private readonly int _entry;
    private string? _path;
    private IReadOnlyList<SourceSpan>? _spans;

    internal SourceValue(ProvenanceBuilder trace, int entry)
    {
        _trace = trace;
        _entry = entry;
    }

    /// <summary>The JSON path of the value: <c>$.annexes[0].requests[2].text</c>.</summary>
    public string Path => _path ??= SourcePath.Of(_trace, _entry);

    /// <summary>
    /// The places in order: more than one where something else, such as a page number, stands between, or where the value is printed
    /// several times or in parts. They count in the text as it was handed in, and in the decoded text where bytes were.
    /// </summary>
    public IReadOnlyList<SourceSpan> Spans => _spans ??= SourcePlaces.Of(_trace, _entry);

    /// <summary>Whether the value is not printed but follows from what stands in <see cref="Spans"/>.</summary>
    public bool IsInferred => SourcePlaces.IsInferred(_trace, _entry);

    /// <summary>The path and the first place.</summary>
    public override string ToString() => $"{Path} at {(Spans.Count > 0 ? Spans[0] : default)}{(IsInferred ? " (inferred)" : "")}";
}
