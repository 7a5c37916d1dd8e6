using FluentValidation;
using FluentValidation.Results;

namespace Caac.Model.Validation;

/// <summary>Runs validators and gives what they find as issues.</summary>
public static class CaacValidation
{
    /// <summary>Checks a record: <c>DocumentValidator.Default.Check(document)</c>.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="validator">A validator of this package, or one that is composed of them.</param>
    /// <param name="instance">The record; no content of it is ever an exception.</param>
    /// <returns>What is wrong or odd, with paths that begin at <paramref name="instance"/>; empty where there is nothing.</returns>
    public static IReadOnlyList<CaacIssue> Check<T>(this IValidator<T> validator, T instance)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(instance);
        return validator.Validate(instance).ToIssues();
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
}
