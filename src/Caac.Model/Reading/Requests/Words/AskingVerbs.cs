using System.Collections.Frozen;

namespace Caac.Model.Reading;

/// <summary>What an act asks for.</summary>
internal enum AskingKind
{
    /// <summary>Nothing: "note", "welcome".</summary>
    None,

    /// <summary>That someone does something: "request you to".</summary>
    ToDo,

    /// <summary>A thing to be done by whom it concerns: "call for the release of".</summary>
    Thing,
}

/// <summary>Tells the acts that ask from those that say something.</summary>
internal static class AskingVerbs
{
    private static readonly FrozenDictionary<string, AskingKind> Kinds = new Dictionary<string, AskingKind>
    {
        ["request"] = AskingKind.ToDo,
        ["invite"] = AskingKind.ToDo,
        ["encourage"] = AskingKind.ToDo,
        ["urge"] = AskingKind.ToDo,
        ["ask"] = AskingKind.ToDo,
        ["call"] = AskingKind.ToDo,
        ["call on"] = AskingKind.ToDo,
        ["call upon"] = AskingKind.ToDo,
        ["recommend"] = AskingKind.ToDo,
        ["demand"] = AskingKind.ToDo,
        ["appeal"] = AskingKind.ToDo,
        ["appeal to"] = AskingKind.ToDo,
        ["reiterate its request"] = AskingKind.ToDo,
        ["reiterate the request"] = AskingKind.ToDo,
        ["reiterate its demand"] = AskingKind.ToDo,
        ["reiterate its recommendation"] = AskingKind.ToDo,
        ["renew its request"] = AskingKind.ToDo,
        ["repeat its request"] = AskingKind.ToDo,
        ["call for"] = AskingKind.Thing,
        ["appeal for"] = AskingKind.Thing,
        ["reiterate its call"] = AskingKind.Thing,
        ["reiterate the call"] = AskingKind.Thing,
        ["reiterate its appeal"] = AskingKind.Thing,
        ["renew its call"] = AskingKind.Thing,
        ["renew its appeal"] = AskingKind.Thing,
        ["repeat its call"] = AskingKind.Thing,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static AskingKind KindOf(string? verb) => verb is null ? AskingKind.None : Kinds.GetValueOrDefault(verb);
}
