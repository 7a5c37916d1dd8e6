namespace Caac.Model.Serialization;

/// <summary>What was read from JSON: as much of the document as is sound, and everything that is wrong or odd.</summary>
public sealed class CaacJsonResult
{
    internal CaacJsonResult(CaacDocument? document, IReadOnlyList<CaacIssue> issues, string path)
    {
        Document = document;
        Issues = issues;
        Path = path;
    }

    /// <summary>
    /// The document, without what is faulty; a faulty record in a list is an empty one, so that indexes are those of the JSON. Null where the
    /// JSON holds no object.
    /// </summary>
    public CaacDocument? Document { get; }

    /// <summary>
    /// The JSON path of the document: <c>$</c>, or <c>$[3]</c> for the fourth item of an array; <c>$</c> where the issues are those of the
    /// array itself.
    /// </summary>
    public string Path { get; }

    /// <summary>What is wrong (errors) or odd (warnings), in order of place, each with its JSON path, line and column.</summary>
    public IReadOnlyList<CaacIssue> Issues { get; }

    /// <summary>Whether one of the issues is an error.</summary>
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>The document and the number of issues.</summary>
    public override string ToString() => $"{Document?.ToString() ?? "no document"} ({Issues.Count} issues)";
}
