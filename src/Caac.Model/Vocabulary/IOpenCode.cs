namespace Caac.Model;

/// <summary>
/// A code of an open set: some values are well known, any other value lives on as it is and is never an exception.
/// </summary>
/// <typeparam name="TSelf">The code type.</typeparam>
public interface IOpenCode<TSelf>
    where TSelf : struct, IOpenCode<TSelf>
{
    /// <summary>The text of the code, as it stands in JSON; empty in the default value.</summary>
    string Value { get; }

    /// <summary>Whether this package knows the code.</summary>
    bool IsKnown { get; }

    /// <summary>The code with this text.</summary>
    /// <param name="value">Any text; null counts as empty.</param>
    /// <returns>A code that may be unknown.</returns>
    static abstract TSelf From(string? value);
}
