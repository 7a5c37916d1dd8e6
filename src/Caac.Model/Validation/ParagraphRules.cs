using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of the paragraphs and requests of a text.</summary>
internal static class ParagraphRules
{
    /// <summary>There are paragraphs.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TextParagraph>> AreThere<T>(this IRuleBuilder<T, IReadOnlyList<TextParagraph>> rule) =>
        rule.Expect(paragraphs => paragraphs.Count > 0, _ => "No paragraph was found; expected at least one.")
            .WithErrorCode(CaacIssueCodes.ParagraphsMissing)
            .WithSeverity(Severity.Warning);

    /// <inheritdoc cref="LabelSequence.LabelsRun"/>
    internal static void LabelsRun<T>(this IRuleBuilderInitial<T, IReadOnlyList<TextParagraph>> rule) =>
        rule.LabelsRun(nameof(TextParagraph.Label), paragraph => paragraph.Label ?? "", _ => null);

    /// <summary>There are requests.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<Request>> AreThere<T>(this IRuleBuilder<T, IReadOnlyList<Request>> rule) =>
        rule.Expect(requests => requests.Count > 0, _ => "No request was found; expected at least one.")
            .WithErrorCode(CaacIssueCodes.RequestsMissing)
            .WithSeverity(Severity.Warning);
}
