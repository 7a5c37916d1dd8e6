namespace Caac.Model;

/// <summary>
/// The codes of all issues. A code never changes its meaning and is never used again. Each has an entry in
/// <c>docs/error-codes.md</c>.
/// </summary>
public static partial class CaacIssueCodes;
