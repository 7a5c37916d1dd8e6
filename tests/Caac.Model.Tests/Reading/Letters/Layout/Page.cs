namespace Caac.Model.Reading.Letters;

/// <summary>A letter in lines.</summary>
internal sealed class Page
{
    private int _blocks;

    internal List<Line> Lines { get; } = [];

    internal void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    internal void Add(Block block) => AddBlock(block.Kind, [block.Before + Piece.Join(block.Pieces) + block.After], block.Tight);

    internal void AddBlock(LineKind kind, IEnumerable<string> texts, bool tight = false)
    {
        if (tight && Lines.Count > 0 && Lines[^1].Kind == LineKind.Blank)
            Lines.RemoveAt(Lines.Count - 1);
        _blocks++;

        // A look may hold line breaks, such as a label on a line of its own.
        foreach (var text in texts.SelectMany(text => text.Split('\n')))
            Lines.Add(text.Length == 0 ? Line.Blank : new Line { Kind = kind, Block = _blocks, Text = text });
        Lines.Add(Line.Blank);
    }

    internal void AddRaw(LineKind kind, IEnumerable<string> texts) =>
        Lines.AddRange(texts.Select(text => text.Length == 0 ? Line.Blank : new Line { Kind = kind, Text = text }));

    /// <summary>Replaces each line by others.</summary>
    internal void Rewrite(Func<Line, IEnumerable<Line>> rewrite)
    {
        var lines = Lines.SelectMany(rewrite).ToArray();
        Lines.Clear();
        Lines.AddRange(lines);
    }

    /// <summary>What the requests stand in: items, or a paragraph where a single one goes on in its sentence.</summary>
    internal LineKind RequestKind => Lines.Exists(line => line.Kind == LineKind.Item) ? LineKind.Item : LineKind.Paragraph;

    /// <summary>The indexes of the first lines of blocks.</summary>
    internal IReadOnlyList<int> GapsBetween(LineKind kind) =>
        [.. Enumerable.Range(1, Lines.Count - 1).Where(i => Lines[i].Kind == kind && !AreOfOneBlock(i - 1, i))];

    /// <summary>The indexes of the later lines of blocks.</summary>
    internal IReadOnlyList<int> GapsInside(LineKind kind) =>
        [.. Enumerable.Range(1, Lines.Count - 1).Where(i => Lines[i].Kind == kind && AreOfOneBlock(i - 1, i))];

    /// <summary>Makes a place inside a block where none of its kind has one.</summary>
    internal void BreakLongLine(LineKind kind, Random random)
    {
        if (GapsInside(kind).Count > 0)
            return;
        var longest = Lines.Where(line => line.Kind == kind).Max(line => line.Text.Length);
        var indexes = Enumerable.Range(0, Lines.Count).Where(i => Lines[i].Kind == kind && Lines[i].Text.Length >= longest / 2).ToArray();
        var index = indexes[random.Next(indexes.Length)];
        var line = Lines[index];
        var place = line.Text.IndexOf(' ', random.Next(line.Text.Length / 4, line.Text.Length * 3 / 4));
        Lines[index] = line with { Text = line.Text[..place] };
        Lines.Insert(index + 1, line with { Text = line.Text[(place + 1)..] });
    }

    internal void Insert(int index, IEnumerable<string> texts) =>
        Lines.InsertRange(index, texts.Select(text => text.Length == 0 ? Line.Blank : Line.Furniture(text)));

    internal string ToText() => string.Join('\n', Lines.Select(line => line.Text));

    private bool AreOfOneBlock(int first, int second) => Lines[first].Kind == Lines[second].Kind && Lines[first].Block == Lines[second].Block;
}
