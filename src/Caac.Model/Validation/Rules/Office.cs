using System.Collections.Frozen;

namespace Caac.Model.Validation;

/// <summary>Whether two ways of naming an office can mean the same one.</summary>
internal static class Office
{
    private static readonly FrozenSet<string> SmallWords =
        FrozenSet.ToFrozenSet(["a", "an", "and", "as", "for", "in", "of", "on", "the", "to"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> WordsForChair =
        FrozenSet.ToFrozenSet(["Chairman", "Chairperson", "Chairwoman"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of the roles says no more and nothing else than the capacity, or the reverse; true without roles.</summary>
    /// <remarks>"Chair of the Working Group" is "Chair, Working Group on Children and Armed Conflict" in short.</remarks>
    internal static bool MayBe(string capacity, IReadOnlyCollection<string> roles)
    {
        var words = WordsOf(capacity);
        return roles.Count == 0 || roles.Select(WordsOf).Any(role => words.IsSubsetOf(role) || role.IsSubsetOf(words));
    }

    private static HashSet<string> WordsOf(string office)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in office.AsSpan().SplitAny(" ,.;:()\n\u00A0"))
        {
            var word = office[range];
            if (word.Length > 0 && !SmallWords.Contains(word))
            {
                words.Add(WordsForChair.Contains(word) ? "Chair" : word);
            }
        }

        return words;
    }
}
