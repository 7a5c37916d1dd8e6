using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The label of one item.</summary>
internal static class LabelRules
{
    internal static IRuleBuilderOptions<T, string> IsLabel<T>(this IRuleBuilder<T, string> rule) =>
        rule.Expect(
            CaacIssueCodes.LabelEmpty,
            label => !string.IsNullOrWhiteSpace(label),
            label => $"The label is {Quotation.Of(label)}; expected one such as \"a\".");

    internal static IRuleBuilderOptions<T, bool> IsPrinted<T>(this IRuleBuilder<T, bool> rule, Func<T, string> label) =>
        rule.Expect(
            CaacIssueCodes.LabelNotPrinted,
            (_, printed) => printed,
            (item, _) => $"The label {Quotation.Of(label(item))} is inferred; expected one that the copy prints.",
            Severity.Warning);

    /// <inheritdoc cref="LabelSequence.LabelsRun"/>
    internal static void LabelsRun<T>(this IRuleBuilderInitial<T, IReadOnlyList<TextItem>> rule) =>
        rule.LabelsRun(nameof(TextItem.Label), item => item.Label, _ => null);

    /// <inheritdoc cref="LabelSequence.LabelsRun"/>
    internal static void LabelsRun<T>(this IRuleBuilderInitial<T, IReadOnlyList<TextParagraph>> rule) =>
        rule.LabelsRun(nameof(TextParagraph.Label), paragraph => paragraph.Label ?? "", _ => null);

    /// <inheritdoc cref="LabelSequence.LabelsRun"/>
    internal static void LabelsRun<T>(this IRuleBuilderInitial<T, IReadOnlyList<Request>> rule) =>
        rule.LabelsRun(nameof(Request.Label), request => request.Label, request => request.Section);
}
