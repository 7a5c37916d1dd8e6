namespace Caac.Model.Reading.Letters;

/// <summary>A title, paragraph, item or heading before it is laid out in lines.</summary>
internal sealed class Block
{
    internal required LineKind Kind { get; init; }

    /// <summary>Marks and label before the words: "- (a) ", "### ".</summary>
    internal string Before { get; set; } = "";

    internal required IReadOnlyList<Piece> Pieces { get; set; }

    /// <summary>What stands after the words: ";", "\*".</summary>
    internal string After { get; set; } = "";

    /// <summary>The place of the item among the requests; -1 for what is no item, or a nested one.</summary>
    internal int Request { get; init; } = -1;

    /// <summary>The label without brackets, of an item.</summary>
    internal string? Label { get; init; }

    internal bool IsNested { get; init; }

    /// <summary>Whether no blank line stands before the block.</summary>
    internal bool Tight { get; set; }
}
