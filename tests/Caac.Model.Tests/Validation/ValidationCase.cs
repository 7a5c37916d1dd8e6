using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>A valid record with one thing changed, and the one issue that comes of it.</summary>
internal sealed record ValidationCase
{
    private static DocumentValidator Documents => new(FixedClock.Instance);

    private static ResolutionValidator Resolutions => new(FixedClock.Instance);

    private ValidationCase(string name, CaacIssue expected, Func<IEnumerable<CaacIssue>> check) =>
        (Name, Expected, Check) = (name, expected, check);

    /// <summary>What is changed.</summary>
    internal string Name { get; }

    internal CaacIssue Expected { get; }

    internal Func<IEnumerable<CaacIssue>> Check { get; }

    internal static ValidationCase Error(string code, string name, CaacDocument document, string path, string message) =>
        Of(IssueSeverity.Error, code, name, Documents, document, path, message);

    internal static ValidationCase Warning(string code, string name, CaacDocument document, string path, string message) =>
        Of(IssueSeverity.Warning, code, name, Documents, document, path, message);

    internal static ValidationCase Error(string code, string name, Resolution resolution, string path, string message) =>
        Of(IssueSeverity.Error, code, name, Resolutions, resolution, path, message);

    private static ValidationCase Of<T>(IssueSeverity severity, string code, string name, IValidator<T> validator, T record, string path, string message) =>
        new(name, new CaacIssue { Code = code, Severity = severity, Path = path, Message = message }, () => validator.Check(record).SetAside(but: code));
}
