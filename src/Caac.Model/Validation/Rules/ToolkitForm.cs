using System.Collections.Frozen;
using System.Globalization;

namespace Caac.Model.Validation;

/// <summary>The categories and authorities of the toolkit, and the ids they make. Source: <c>S/AC.51/2007/2</c>.</summary>
internal static class ToolkitForm
{
    internal const string Categories = "Assistance, Démarches, Enhanced monitoring, Improvement of mandates or Other measures";

    internal static readonly string Authorities =
        $"{ToolkitAuthority.Direct}, {ToolkitAuthority.DirectOrRecommendation} or {ToolkitAuthority.Recommendation}";

    private static readonly FrozenDictionary<string, int> CategoryNumbers = new Dictionary<string, int>
    {
        ["Assistance"] = 1,
        ["Démarches"] = 2,
        ["Enhanced monitoring"] = 3,
        ["Improvement of mandates"] = 4,
        ["Other measures"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static bool IsCategory(string? category) => category is not null && CategoryNumbers.ContainsKey(category);

    /// <summary>The id that the parts of an option make, such as <c>2-DR-1</c>; null where a part is unknown.</summary>
    internal static string? IdOf(ToolkitEntry entry) =>
        entry is { Category: { } category, Authority: { } authority, Order: >= 1 }
        && CategoryNumbers.TryGetValue(category, out var number)
        && LettersOf(authority) is { } letters
            ? string.Create(CultureInfo.InvariantCulture, $"{number}-{letters}-{entry.Order}")
            : null;

    private static string? LettersOf(ToolkitAuthority authority) =>
        authority == ToolkitAuthority.Direct ? "D"
        : authority == ToolkitAuthority.DirectOrRecommendation ? "DR"
        : authority == ToolkitAuthority.Recommendation ? "R"
        : null;
}
