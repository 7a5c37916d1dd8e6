namespace Caac.Model.Reading.Letters;

internal enum LineKind
{
    Blank,
    Masthead,
    Title,
    Paragraph,
    Item,
    Signature,
    AnnexHeading,
    Note,
    Furniture,
}

/// <summary>One line of a copy, with the block that it belongs to.</summary>
internal sealed record Line
{
    internal static Line Blank { get; } = new() { Kind = LineKind.Blank, Text = "" };

    internal required LineKind Kind { get; init; }

    /// <summary>Lines of one block are one paragraph, one item or one signature.</summary>
    internal int Block { get; init; }

    internal required string Text { get; init; }

    /// <summary>Lines that a reader may join by a blank.</summary>
    internal bool Flows => Kind is LineKind.Title or LineKind.Paragraph or LineKind.Item or LineKind.Signature or LineKind.AnnexHeading;

    internal static Line Furniture(string text) => new() { Kind = LineKind.Furniture, Text = text };
}
