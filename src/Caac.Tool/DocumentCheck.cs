using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Validation;

namespace Caac.Tool;

/// <summary>Everything that is wrong or odd in a file, be it the text of a document or a document as JSON.</summary>
internal static class DocumentCheck
{
    internal static IReadOnlyList<CaacIssue> Run(byte[] bytes) => OfText(bytes);

    private static CaacIssue[] OfText(byte[] bytes)
    {
        var read = DocumentReader.Default.Read(bytes);
        return
        [
            .. read.Issues,
            .. DocumentValidator.Default.Check(read.Document).Select(issue => issue with { Span = PlaceOf(issue, read.Provenance) }),
        ];
    }

    private static SourceSpan? PlaceOf(CaacIssue issue, Provenance provenance) =>
        issue.Path is { } path && provenance.Find(path)?.Spans is [var first, ..] ? first : null;
}
