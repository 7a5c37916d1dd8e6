namespace Caac.Model.Reading;

/// <summary>Someone named in a request.</summary>
internal readonly record struct ActorMention
{
    /// <summary>The name as printed, without article and acronym.</summary>
    internal required TextRange Name { get; init; }

    /// <summary>The acronym, or empty.</summary>
    internal string Code { get; init; }

    /// <summary>Where the acronym stands; the name where it is not printed.</summary>
    internal TextRange CodeRange { get; init; }

    /// <summary>What kind of actor it is, as a code of <see cref="ActorKind"/>.</summary>
    internal string Kind { get; init; }

    /// <summary>The code of the vocabulary; empty where that has none.</summary>
    internal string Known { get; init; }

    /// <summary>Whether it is one of a class, such as "donors", and no name of its own.</summary>
    internal bool IsClass { get; init; }

    /// <summary>The first word.</summary>
    internal int First { get; init; }

    /// <summary>The word after the last one, the acronym in brackets included.</summary>
    internal int End { get; init; }
}
