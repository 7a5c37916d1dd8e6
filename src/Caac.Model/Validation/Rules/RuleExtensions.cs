using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>The shapes that rules here have: what must hold, and under which code to say what where it does not.</summary>
internal static class RuleExtensions
{
    private const string Complaint = nameof(Complaint);

    /// <summary>A rule with its own code and message.</summary>
    /// <remarks>
    /// The message reaches FluentValidation as an argument and not as a template: it quotes the document, where
    /// <c>{PropertyValue}</c> must stay what it is.
    /// </remarks>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        string code,
        Func<T, TProperty, ValidationContext<T>, bool> holds,
        Func<T, TProperty, ValidationContext<T>, string> otherwise,
        Severity severity = Severity.Error) =>
        rule.Must((instance, value, context) =>
            {
                if (holds(instance, value, context) || !IssueBudget.Admits(context, severity))
                {
                    return true;
                }

                context.MessageFormatter.AppendArgument(Complaint, otherwise(instance, value, context));
                return false;
            })
            .WithMessage($"{{{Complaint}}}")
            .WithErrorCode(code)
            .WithSeverity(severity);

    /// <summary>A rule on a value and the record that holds it.</summary>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        string code,
        Func<T, TProperty, bool> holds,
        Func<T, TProperty, string> otherwise,
        Severity severity = Severity.Error) =>
        rule.Expect(code, (instance, value, _) => holds(instance, value), (instance, value, _) => otherwise(instance, value), severity);

    /// <summary>A rule on a value alone.</summary>
    internal static IRuleBuilderOptions<T, TProperty> Expect<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule,
        string code,
        Func<TProperty, bool> holds,
        Func<TProperty, string> otherwise,
        Severity severity = Severity.Error) =>
        rule.Expect(code, (_, value, _) => holds(value), (_, value, _) => otherwise(value), severity);
}
