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

    /// <summary>Labels are unique (an error) and run on (a warning) inside each stretch of the list that has the same heading.</summary>
    internal static void LabelsRun<T, TItem>(
        this IRuleBuilderInitial<T, IReadOnlyList<TItem>> rule, string member, Func<TItem, string> label, Func<TItem, string?> heading) =>
        rule.Custom((items, context) =>
        {
            var seen = new HashSet<(string?, string)>();
            var (section, expected) = ((string?)null, First);
            for (var i = 0; i < items.Count; i++)
            {
                (var found, var before, section) = (label(items[i]), section, heading(items[i]));
                expected = section == before ? expected : First;
                if (string.IsNullOrWhiteSpace(found))
                {
                    // A missing label is a fault of its own; the one after it has nothing to follow.
                    expected = [];
                }
                else if (!seen.Add((section, found)))
                {
                    context.AddElementFailure(
                        i,
                        member,
                        CaacIssueCodes.LabelDuplicate,
                        Severity.Error,
                        $"The label {Quotation.Of(found)} was found again; expected each once.");
                }
                else
                {
                    if (expected.Length > 0 && !expected.Contains(found, StringComparer.OrdinalIgnoreCase))
                    {
                        context.AddElementFailure(
                            i,
                            member,
                            CaacIssueCodes.LabelSkipped,
                            Severity.Warning,
                            $"The label {Quotation.Of(found)} was found; expected {Choice(expected)}.");
                    }

                    expected = After(found);
                }
            }
        });

    private static string[] After(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? [(number + 1).ToString(CultureInfo.InvariantCulture)]
            : Successors.GetValueOrDefault(label, []);

    private static string Choice(string[] labels) => string.Join(" or ", labels.Select(Quotation.Of));
}
