using Caac.Model;

namespace Caac.Tool;

/// <summary>What came of checking a file.</summary>
/// <param name="Issues">All that is wrong or odd.</param>
/// <param name="IsEmpty">Whether it is an array without documents: nothing is wrong, but nothing was checked either.</param>
internal sealed record CheckedFile(IReadOnlyList<CaacIssue> Issues, bool IsEmpty = false);
