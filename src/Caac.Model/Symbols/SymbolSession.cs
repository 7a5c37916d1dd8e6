namespace Caac.Model;

/// <summary>A session as a symbol names it.</summary>
/// <param name="Kind">Regular, special, emergency special or organizational.</param>
/// <param name="Number">The ordinal; Roman numerals are converted.</param>
/// <param name="Text">The session as the symbol writes it: <c>78</c>, <c>XXV</c>, <c>S-VI</c>, <c>ES-10</c>, <c>OS/18</c>.</param>
public readonly record struct SymbolSession(SymbolSessionKind Kind, int Number, string Text)
{
    /// <summary>The session as the symbol writes it.</summary>
    public override string ToString() => Text ?? "";
}
