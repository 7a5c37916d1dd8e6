using FluentValidation;

namespace Caac.Model.Validation;

/// <summary>
/// How many issues one check may give. Rules ask before they write a message, so that what is left out costs nothing; the outermost
/// context carries the budget to all others.
/// </summary>
internal sealed class IssueBudget(int limit)
{
    private const string Key = "Caac.Model.Validation.IssueBudget";

    private int _admitted;

    /// <summary>The number of issues left out.</summary>
    internal int LeftOut { get; private set; }

    /// <summary>Whether one of those left out is an error.</summary>
    internal bool ErrorLeftOut { get; private set; }

    /// <summary>A context that has this budget.</summary>
    internal ValidationContext<T> ContextOf<T>(T instance)
    {
        var context = new ValidationContext<T>(instance);
        context.RootContextData[Key] = this;
        return context;
    }

    /// <summary>Whether there is room for one more issue; a context without a budget has no limit.</summary>
    internal static bool Admits(IValidationContext context, Severity severity) =>
        !context.RootContextData.TryGetValue(Key, out var budget) || ((IssueBudget)budget).Admits(severity);

    private bool Admits(Severity severity)
    {
        if (_admitted < limit)
        {
            _admitted++;
            return true;
        }

        LeftOut++;
        ErrorLeftOut |= severity == Severity.Error;
        return false;
    }
}
