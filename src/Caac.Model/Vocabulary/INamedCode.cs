namespace Caac.Model;

/// <summary>A code of an open set whose known values have names and a source in the reference data.</summary>
/// <typeparam name="TSelf">The code type.</typeparam>
public interface INamedCode<TSelf> : IOpenCode<TSelf>
    where TSelf : struct, INamedCode<TSelf>
{
    /// <summary>The known codes, in the order of the reference data.</summary>
    static abstract IReadOnlyList<TSelf> All { get; }

    /// <summary>The name as the United Nations prints it, without an article; the text of the code where it is unknown.</summary>
    string Name { get; }

    /// <summary>Other names that documents print; empty where the code is unknown.</summary>
    IReadOnlyList<string> AlternativeNames { get; }

    /// <summary>Where the facts come from; null where the code is unknown.</summary>
    FactSource? Source { get; }

    /// <summary>
    /// The known code with this name or alternative name: in any case, with or without an article, whatever became of accents, apostrophes
    /// and hyphens in the copy.
    /// </summary>
    /// <param name="name">A name as a document prints it; null counts as empty.</param>
    /// <returns>The known code, or the unknown code with this text.</returns>
    static abstract TSelf FromName(string? name);
}
