namespace Caac.Model;

/// <summary>What a word can be in a symbol.</summary>
[Flags]
internal enum SymbolWordRole
{
    None = 0,

    /// <summary><c>Add.1</c>: changes the document before it.</summary>
    Modifier = 1,

    /// <summary><c>AC.51</c>: a body; its number alone names no document.</summary>
    Body = 2,

    /// <summary><c>PV.49</c> or <c>RES</c>: a kind of document.</summary>
    Series = 4,

    /// <summary>A dot and a number follow.</summary>
    Numbered = 8,

    /// <summary>Stands between slashes.</summary>
    Alone = 16,
}
