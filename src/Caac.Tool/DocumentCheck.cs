using System.Globalization;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;

namespace Caac.Tool;

/// <summary>Everything that is wrong or odd in a file, be it the text of a document, or documents as JSON.</summary>
internal static class DocumentCheck
{
    private const string Root = "$";

    internal static CheckedFile Run(byte[] bytes)
    {
        if (!JsonInput.IsJson(bytes, out var utf8))
        {
            return new CheckedFile(OfText(bytes));
        }

        if (JsonInput.IsArray(utf8))
        {
            return OfJsonArray(utf8);
        }

        return new CheckedFile(ReadOutput.TryFindDocument(utf8.Span, out var document)
            ? [.. OfJson(CaacJson.Read(document), Root).Select(issue => issue with { Path = Join(ReadOutput.DocumentPath, issue.Path) })]
            : OfJson(CaacJson.Read(utf8.Span), Root));
    }

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

    private static CheckedFile OfJsonArray(ReadOnlyMemory<byte> utf8)
    {
        using var stream = new MemoryStream(utf8.ToArray());
        var issues = new List<CaacIssue>();
        var isEmpty = true;
        foreach (var (index, read) in CaacJson.ReadManyAsync(stream).ToBlockingEnumerable().Index())
        {
            isEmpty = false;
            issues.AddRange(OfJson(read, string.Create(CultureInfo.InvariantCulture, $"{Root}[{index}]")));
        }

        return new CheckedFile(issues, isEmpty);
    }

    private static IReadOnlyList<CaacIssue> OfJson(CaacJsonResult read, string path)
    {
        if (read.Document is not { } document)
        {
            return read.Issues;
        }

        // What JSON got wrong is missing from the record; the rules would only say so again.
        var faults = read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Path).OfType<string>().ToArray();
        return
        [
            .. read.Issues,
            .. DocumentValidator.Default.Check(document)
                .Select(issue => issue with { Path = Join(path, issue.Path) })
                .Where(issue => !faults.Any(fault => IsAtOrUnder(issue.Path!, fault))),
        ];
    }

    private static string Join(string root, string? path) => path is null ? root : root + path[Root.Length..];

    private static bool IsAtOrUnder(string path, string fault) =>
        path.StartsWith(fault, StringComparison.Ordinal) && (path.Length == fault.Length || path[fault.Length] is '.' or '[');
}
