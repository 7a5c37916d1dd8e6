using System.Collections.Frozen;
using System.Globalization;
using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>Labels of a list: each once, and in the order a, b, c … z, aa, bb (or ab); i, ii, iii; or 1, 2, 3.</summary>
internal static class LabelSequence
{
    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    private static readonly string[][] Orders =
    [
        [.. Letters, .. Letters.Select(letter => letter + letter)],
        [.. Letters, .. Letters.Select(letter => $"a{letter}")],
        [
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
            "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx",
        ],
    ];

    private static readonly string[] First = ["a", "i", "1"];

    private static readonly FrozenDictionary<string, string[]> Successors = Orders
        .SelectMany(order => order.Zip(order.Skip(1)))
        .GroupBy(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
        .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Labels are unique under each heading (an error where not), and run on (a warning); under a new heading they may begin anew. Where
    /// a whole list begins anew without one, that is a warning too.
    /// </summary>
    internal static void LabelsRun<T, TItem>(
        this IRuleBuilderInitial<T, IReadOnlyList<TItem>> rule, string member, Func<TItem, string> label, Func<TItem, string?> heading) =>
        rule.Custom((items, context) =>
        {
            var seen = new HashSet<(string?, string)>();
            var (section, expected) = ((string?)null, First);
            for (var i = 0; i < items.Count; i++)
            {
                (var found, var before, section) = (label(items[i]), section, heading(items[i]));
                expected = section == before || expected.Length == 0 ? expected : [.. First, .. expected.Except(First)];
                if (string.IsNullOrWhiteSpace(found))
                {
                    // A missing label is a fault of its own; the one after it has nothing to follow.
                    expected = [];
                    continue;
                }

                var isAgain = !seen.Add((section, found));
                if (isAgain && !BeginsAnew(found, i + 1 < items.Count ? label(items[i + 1]) : null))
                {
                    context.AddElementFailure(
                        i, member, CaacIssueCodes.LabelDuplicate, $"The label {Quotation.Of(found)} was found again; expected each once.");
                    continue;
                }

                if (expected.Length > 0 && !expected.Contains(found, StringComparer.OrdinalIgnoreCase))
                {
                    context.AddElementFailure(
                        i,
                        member,
                        CaacIssueCodes.LabelSkipped,
                        $"The label {Quotation.Of(found)} was found; expected {Choice(expected)}.",
                        Severity.Warning);
                }

                expected = After(found);
                if (isAgain)
                {
                    seen = [(section, found)];
                }
            }
        });

    /// <summary>Whether a label is the first of a list that runs on: an "a" before a "b".</summary>
    private static bool BeginsAnew(string label, string? next) => First.Contains(label) && After(label).Contains(next);

    private static string[] After(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? [(number + 1).ToString(CultureInfo.InvariantCulture)]
            : Successors.GetValueOrDefault(label, []);

    private static string Choice(string[] labels) => string.Join(" or ", labels.Select(Quotation.Of));
}
