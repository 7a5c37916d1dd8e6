namespace Caac.Model.Reading.Letters;

/// <summary>
/// One way in which copies of a letter differ in form. It works on the blocks, on the lines or on the characters, and notes on the
/// sheet where something is printed no more.
/// </summary>
internal sealed record Distortion
{
    internal required string Name { get; init; }

    /// <summary>Of the distortions of one group a copy has at most one.</summary>
    internal required string Group { get; init; }

    internal Action<Sheet, Random> Look { get; init; } = (_, _) => { };

    internal Action<Page, Sheet, Random> Lay { get; init; } = (_, _, _) => { };

    internal Func<string, Random, string> Spell { get; init; } = (text, _) => text;

    public override string ToString() => Name;
}
