using System.Collections.Frozen;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;

namespace Caac.Tool;

/// <summary>Everything that is wrong or odd in a file, be it the text of a document, or documents as JSON.</summary>
internal static class DocumentCheck
{
    private const string Root = "$";
    private const string TypeMember = ".type";
    private const string TextMember = ".text";

    internal static CheckedFile Run(byte[] bytes)
    {
        if (!JsonInput.IsJson(bytes))
        {
            return new CheckedFile(OfText(bytes));
        }

        if (JsonInput.IsArray(bytes))
        {
            return OfJsonArray(bytes);
        }

        return new CheckedFile(ReadOutput.TryFindDocument(bytes, out var document)
            ? [.. OfJson(CaacJson.Read(document)).Select(issue => issue with { Path = Join(ReadOutput.DocumentPath, issue.Path) })]
            : OfJson(CaacJson.Read(bytes)));
    }

    private static CaacIssue[] OfText(byte[] bytes)
    {
        var read = DocumentReader.Default.Read(bytes);
        if (read.Issues.Any(issue => issue.Code == CaacIssueCodes.TextEmpty))
        {
            return [.. read.Issues];
        }

        return
        [
            .. read.Issues,
            .. DocumentValidator.Default.Check(read.Document).Select(issue => issue with { Span = PlaceOf(issue, read.Provenance) }),
        ];
    }

    private static SourceSpan? PlaceOf(CaacIssue issue, Provenance provenance) =>
        issue.Path is { } path && provenance.Find(path)?.Spans is [var first, ..] ? first : null;

    private static CheckedFile OfJsonArray(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        var issues = new List<CaacIssue>();
        var isEmpty = true;
        foreach (var read in CaacJson.ReadManyAsync(stream).ToBlockingEnumerable())
        {
            isEmpty = false;
            issues.AddRange(OfJson(read));
        }

        return new CheckedFile(issues, isEmpty);
    }

    private static IReadOnlyList<CaacIssue> OfJson(CaacJsonResult read)
    {
        if (read.Document is not { } document || read.Issues.Any(IsBreakOff))
        {
            return read.Issues;
        }

        // What JSON got wrong is missing from the record; the rules would only say so again.
        var faults = read.Issues.Where(IsLoss).SelectMany(MissingFor).ToFrozenSet(StringComparer.Ordinal);
        return
        [
            .. read.Issues,
            .. DocumentValidator.Default.Check(document)
                .Select(issue => issue with { Path = Join(read.Path, issue.Path) })
                .Where(issue => !IsAtOrUnder(issue.Path!, faults)),
        ];
    }

    // The rules would miss what stands behind the place where reading ended.
    private static bool IsBreakOff(CaacIssue issue) =>
        issue.Code is CaacIssueCodes.JsonSyntax or CaacIssueCodes.JsonTruncated or CaacIssueCodes.JsonTooManyIssues;

    private static bool IsLoss(CaacIssue issue) =>
        issue.Severity == IssueSeverity.Error
        && issue.Code is not (CaacIssueCodes.JsonComment or CaacIssueCodes.JsonTrailingComma or CaacIssueCodes.JsonMemberDuplicate);

    // A document whose type is not known is read as one that has a text.
    private static IEnumerable<string> MissingFor(CaacIssue issue) => issue.Path switch
    {
        null => [],
        var path when path.EndsWith(TypeMember, StringComparison.Ordinal) => [path, path[..^TypeMember.Length] + TextMember],
        var path => [path],
    };

    private static string Join(string root, string? path) => path is null ? root : root + path[Root.Length..];

    private static bool IsAtOrUnder(string path, FrozenSet<string> faults)
    {
        if (faults.Count == 0)
        {
            return false;
        }

        var known = faults.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (known.Contains(path.AsSpan(0, end)))
            {
                return true;
            }
        }

        return false;
    }
}
