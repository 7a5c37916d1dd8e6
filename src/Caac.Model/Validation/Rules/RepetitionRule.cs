using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What a list names, it names once.</summary>
internal static class RepetitionRule
{
    /// <summary>No target with the same pinpoint is cited twice.</summary>
    internal static void HasEachCitationOnce<T>(this IRuleBuilderInitial<T, IReadOnlyList<Citation>> rule) =>
        rule.HasEachOnce(null, citation => (citation.Resolution, citation.ResolutionWithoutYear, citation.Document, citation.Paragraphs));

    /// <summary>No two entries have the same key; entries without one are passed over.</summary>
    /// <param name="rule">The rule for the list.</param>
    /// <param name="member">The member of an entry that a repetition is reported at; null for the entry itself.</param>
    /// <param name="key">What must differ.</param>
    internal static void HasEachOnce<T, TItem, TKey>(
        this IRuleBuilderInitial<T, IReadOnlyList<TItem>> rule, string? member, Func<TItem, TKey?> key) =>
        rule.Custom((items, context) =>
        {
            var seen = new HashSet<TKey>();
            for (var i = 0; i < items.Count; i++)
            {
                if (key(items[i]) is { } found && !seen.Add(found))
                {
                    context.AddElementFailure(
                        i,
                        member,
                        CaacIssueCodes.EntryRepeated,
                        $"{Quotation.Of($"{(member is null ? items[i] : found)}")} was found again; expected each once.",
                        Severity.Warning);
                }
            }
        });
}
