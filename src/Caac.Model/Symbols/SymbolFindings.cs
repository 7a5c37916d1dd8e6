namespace Caac.Model;

/// <summary>What is gathered beside the first symbol, where someone asks for it.</summary>
internal sealed class SymbolFindings(bool allowJoint)
{
    internal bool AllowJoint { get; } = allowJoint;

    internal List<DocumentSymbol> Symbols { get; } = [];

    internal List<SymbolFault> Repairs { get; } = [];

    internal List<string> Labels { get; } = [];

    internal int Stars { get; set; }
}
