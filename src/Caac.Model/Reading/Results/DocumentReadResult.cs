namespace Caac.Model.Reading;

/// <summary>What was read from a text: always a document, with what is odd about the copy and where each value came from.</summary>
public sealed class DocumentReadResult
{
    internal DocumentReadResult(CaacDocument document, IReadOnlyList<CaacIssue> issues, Provenance provenance)
    {
        Document = document;
        Issues = issues;
        Provenance = provenance;
    }

    /// <summary>The document; an <see cref="OtherDocument"/> with the whole text where its kind is not known.</summary>
    public CaacDocument Document { get; }

    /// <summary>What is odd (warnings) or missing (errors), in order of place. Rules of content are for the validators.</summary>
    public IReadOnlyList<CaacIssue> Issues { get; }

    /// <summary>Where each value came from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Whether one of the issues is an error.</summary>
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>The document and the number of issues.</summary>
    public override string ToString() => $"{Document} ({Issues.Count} issues)";
}
