using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The shapes that rules here have: what must hold, and what to say where it does not.</summary>
internal static class RuleExtensions
{
    private const string Complaint = nameof(Complaint);

    /// <summary>A rule with its own message.</summary>
    /// <remarks>
    /// The message reaches FluentValidation as an argument and not as a template: it quotes the document, where
    /// <c>{PropertyValue}</c> must stay what it is.
    /// </remarks>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        Func<T, TProperty, ValidationContext<T>, bool> holds,
        Func<T, TProperty, ValidationContext<T>, string> otherwise) =>
        rule.Must((instance, value, context) =>
            {
                if (holds(instance, value, context))
                {
                    return true;
                }

                context.MessageFormatter.AppendArgument(Complaint, otherwise(instance, value, context));
                return false;
            })
            .WithMessage($"{{{Complaint}}}");

    /// <summary>A rule with its own message, on a value and the record that holds it.</summary>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule, Func<T, TProperty, bool> holds, Func<T, TProperty, string> otherwise) =>
        rule.Expect((instance, value, _) => holds(instance, value), (instance, value, _) => otherwise(instance, value));

    /// <summary>A rule with its own message, on a value alone.</summary>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule, Func<TProperty, bool> holds, Func<TProperty, string> otherwise) =>
        rule.Expect((_, value, _) => holds(value), (_, value, _) => otherwise(value));

    /// <summary>Words are there.</summary>
    internal static IRuleBuilderOptions<T, string?> HasWords<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(text => !string.IsNullOrWhiteSpace(text), text => $"The text is {Quotation.Of(text)}; expected words.")
            .WithErrorCode(CaacIssueCodes.WordsMissing);

    /// <summary>A name is there.</summary>
    internal static IRuleBuilderOptions<T, string?> IsNamed<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Expect(name => !string.IsNullOrWhiteSpace(name), name => $"The name is {Quotation.Of(name)}; expected one.")
            .WithErrorCode(CaacIssueCodes.NameEmpty);

    /// <summary>A number is counted from 1, where there is one.</summary>
    internal static IRuleBuilderOptions<T, int?> IsCountedFromOne<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Expect(number => number is null or >= 1, number => $"The number is {number}; expected 1 or more.")
            .WithErrorCode(CaacIssueCodes.NumberBelowOne);

    /// <inheritdoc cref="IsCountedFromOne{T}(IRuleBuilder{T, int?})"/>
    internal static IRuleBuilderOptions<T, int> IsCountedFromOne<T>(this IRuleBuilder<T, int> rule) =>
        rule.Expect(number => number >= 1, number => $"The number is {number}; expected 1 or more.")
            .WithErrorCode(CaacIssueCodes.NumberBelowOne);
}
