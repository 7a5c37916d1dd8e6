using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>What holds of the paragraphs and requests of a text.</summary>
internal static class ParagraphRules
{
    /// <summary>There are paragraphs.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TextParagraph>> AreThere<T>(this IRuleBuilder<T, IReadOnlyList<TextParagraph>> rule) =>
        rule.Expect(
            CaacIssueCodes.ParagraphsMissing,
            paragraphs => paragraphs.Count > 0,
            _ => "No paragraph was found; expected at least one.",
            Severity.Warning);

    /// <summary>There are requests.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<Request>> AreThere<T>(this IRuleBuilder<T, IReadOnlyList<Request>> rule) =>
        rule.Expect(
            CaacIssueCodes.RequestsMissing,
            requests => requests.Count > 0,
            _ => "No request was found; expected at least one.",
            Severity.Warning);
}
