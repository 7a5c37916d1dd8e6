namespace Caac.Model.Validation;

/// <summary>The warnings that say only that something is not there: tests leave parts out to see a rule alone.</summary>
internal static class Absences
{
    private static readonly string[] Codes =
    [
        CaacIssueCodes.LetterUndated,
        CaacIssueCodes.ConclusionWithoutSymbol,
        CaacIssueCodes.ReportWithoutSymbol,
        CaacIssueCodes.ConclusionWithoutReport,
    ];

    internal static IEnumerable<CaacIssue> SetAside(this IEnumerable<CaacIssue> issues, string? but = null) =>
        issues.Where(issue => issue.Code == but || !Codes.Contains(issue.Code));
}
