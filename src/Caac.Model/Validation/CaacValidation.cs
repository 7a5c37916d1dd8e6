using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace Caac.Model.Validation;

/// <summary>Runs validators and gives what they find as issues.</summary>
public static class CaacValidation
{
    private static readonly CaacValidationOptions DefaultOptions = new();

    /// <summary>Checks a record, with the default limits: <c>DocumentValidator.Default.Check(document)</c>.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="validator">A validator of this package, or one that is composed of them.</param>
    /// <param name="instance">The record; no content of it is ever an exception.</param>
    /// <returns>What is wrong or odd, with paths that begin at <paramref name="instance"/>; empty where there is nothing.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IReadOnlyList<CaacIssue> Check<T>(this IValidator<T> validator, T instance) => validator.Check(instance, null);

    /// <summary>Checks a record.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="validator">A validator of this package, or one that is composed of them.</param>
    /// <param name="instance">The record; no content of it is ever an exception.</param>
    /// <param name="options">Limits; null for the default ones.</param>
    /// <returns>
    /// What is wrong or odd, with paths that begin at <paramref name="instance"/>; empty where there is nothing. Where there is more than
    /// <see cref="CaacValidationOptions.MaxIssues"/>, the last issue is one more, and says so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The validator or the record is null.</exception>
    public static IReadOnlyList<CaacIssue> Check<T>(this IValidator<T> validator, T instance, CaacValidationOptions? options)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(instance);
        var limit = Math.Max((options ?? DefaultOptions).MaxIssues, 0);
        var budget = new IssueBudget(limit);
        var issues = validator.Validate(budget.ContextOf(instance)).ToIssues();

        // Rules of a consumer ask for no room.
        var (kept, beyond) = (issues.Take(limit), issues.Skip(limit).ToArray());
        return budget.LeftOut + beyond.Length == 0
            ? issues
            : EquatableList.CopyOf<CaacIssue>([.. kept, LeftOut(
                budget.LeftOut + beyond.Length, limit, budget.ErrorLeftOut || beyond.Any(issue => issue.Severity == IssueSeverity.Error))]);
    }

    /// <summary>The failures of a validation as issues.</summary>
    /// <param name="result">What a validator returned.</param>
    /// <returns>One issue for each failure, in order; paths are JSON paths from the validated record: <c>$.annexes[0].date</c>.</returns>
    public static IReadOnlyList<CaacIssue> ToIssues(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return EquatableList.CopyOf<CaacIssue>([.. result.Errors.Select(ToIssue)]);
    }

    private static CaacIssue ToIssue(ValidationFailure failure) => new()
    {
        Code = failure.ErrorCode,
        Severity = failure.Severity == Severity.Error ? IssueSeverity.Error : IssueSeverity.Warning,
        Message = failure.ErrorMessage,
        Path = JsonPath.Of(failure.PropertyName),
    };

    private static CaacIssue LeftOut(int count, int limit, bool withError) => new()
    {
        Code = CaacIssueCodes.RuleIssuesLeftOut,
        Severity = withError ? IssueSeverity.Error : IssueSeverity.Warning,
        Message = string.Create(CultureInfo.InvariantCulture, $"{count} more issues were left out; at most {limit} were asked for."),
    };
}
