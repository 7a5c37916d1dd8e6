using FluentValidation;
using FluentValidation.Results;

namespace Caac.Model.Validation;

/// <summary>What a rule can see beyond its own record, and how it reports on the elements of a list.</summary>
internal static class ValidationSurroundings
{
    /// <summary>The records that hold the one being validated, innermost first.</summary>
    internal static IEnumerable<object> Holders(this IValidationContext context)
    {
        // An included or derived validator has a context of its own for the same record.
        for (var (inner, outer) = (context.InstanceToValidate, context.ParentContext); outer is not null; outer = outer.ParentContext)
        {
            if (!ReferenceEquals(outer.InstanceToValidate, inner))
            {
                inner = outer.InstanceToValidate;
                yield return inner;
            }
        }
    }

    /// <summary>Adds a failure at an element of the list that the rule is about, or at a member of it.</summary>
    internal static void AddElementFailure<T>(
        this ValidationContext<T> context, int index, string? member, string code, string message, Severity severity = Severity.Error)
    {
        if (IssueBudget.Admits(context, severity))
        {
            var path = member is null ? $"{context.PropertyPath}[{index}]" : $"{context.PropertyPath}[{index}].{member}";
            context.AddFailure(new ValidationFailure(path, message) { ErrorCode = code, Severity = severity });
        }
    }
}
