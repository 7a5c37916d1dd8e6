namespace Caac.Model;

internal ref partial struct SymbolPartsReader
{
    /// <summary>Finds where the modifiers begin, and where the words after them, as in <c>Add.15/Appendix1</c>.</summary>
    private readonly (int Modifiers, int Notes) FindModifiers()
    {
        var notes = _segments.Count;
        while (notes > 1 && Segment(notes - 1).IsNote)
        {
            notes--;
        }

        var modifiers = notes;
        while (modifiers > 1 && Segment(modifiers - 1).IsModifier)
        {
            modifiers--;
        }

        return modifiers < notes ? (modifiers, notes) : (_segments.Count, _segments.Count);
    }

    private readonly (string[] Names, int[] Lengths) ReadModifiers(int end, int notes, int supplied)
    {
        var names = new string[notes - end];
        var lengths = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var segment = Segment(end + i);
            names[i] = segment.Head.ToString();
            lengths[i] = _segments[end + i].Start.Value - 1 + supplied;
            for (var groups = segment.Groups; groups.Length > 0; groups = AfterGroup(groups))
            {
                _qualifiers.Add(Content(groups).ToString());
            }
        }

        return (names, lengths);
    }
}
