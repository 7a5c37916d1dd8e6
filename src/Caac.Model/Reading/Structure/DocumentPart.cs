namespace Caac.Model.Reading;

/// <summary>The places of one document inside the text: a letter, or an annex of it.</summary>
internal sealed class DocumentPart
{
    private const string InlineAnnex = " Annex ";

    private DocumentPart(TextRange label, TextRange whole, TextRange masthead, TextRange title, TextRange body)
    {
        Label = label;
        Whole = whole;
        Masthead = masthead;
        Title = title;
        Body = body;
    }

    /// <summary>The heading that makes it an annex; empty for the document itself.</summary>
    internal TextRange Label { get; }

    internal TextRange Whole { get; }

    /// <summary>What stands before the title; without a title, what stands before the first sentence.</summary>
    internal TextRange Masthead { get; }

    /// <summary>The title without a footnote star; empty where the copy has none.</summary>
    internal TextRange Title { get; }

    /// <summary>What stands between the title and the first signature or footnote.</summary>
    internal TextRange Body { get; }

    /// <summary>The document itself, then its annexes.</summary>
    internal static IReadOnlyList<DocumentPart> FindAll(FlowText text)
    {
        var parts = new List<DocumentPart>();
        var label = default(TextRange);
        var start = 0;
        foreach (var paragraph in Paragraphs.In(text, text.Whole))
        {
            var words = text.Slice(paragraph);
            if (!AnnexHeading.IsLabel(words) && !AnnexHeading.IsLong(words))
            {
                continue;
            }

            parts.Add(Find(text, label, new(start, paragraph.Start)));
            label = AnnexHeading.LabelOf(text, paragraph);
            start = AnnexHeading.IsLong(words) ? LetterTitle.EndOf(text, paragraph.Start, paragraph.End) : paragraph.End;
            start = start < text.Length && text[start] == '\n' ? start + 1 : start;
        }

        if (parts.Count == 0 && FindInlineAnnex(text) is { IsEmpty: false } inline)
        {
            parts.Add(Find(text, default, new(0, inline.Start)));
            (label, start) = (inline, inline.End);
        }

        parts.Add(Find(text, label, new(start, text.Length)));
        return parts;
    }

    // A copy that has lost all its lines: "… President of the Security Council Annex At a formal meeting …".
    private static TextRange FindInlineAnnex(FlowText text)
    {
        var signed = Signatures.FindMark(text, text.Whole);
        for (var from = signed; from >= 0 && text.Find(InlineAnnex, new(from, text.Length)) is >= 0 and var found; from = found + 1)
        {
            var end = found + InlineAnnex.Length;
            if (LetterTitle.StartsSentence(text.Chars[end..]) || LetterTitle.StartsTitle(text.Chars[end..]))
            {
                return new(found + 1, end - 1);
            }
        }

        return default;
    }

    private static DocumentPart Find(FlowText text, TextRange label, TextRange whole)
    {
        var title = LetterTitle.Find(text, whole);
        var bodyStart = title.IsEmpty ? StartOfBody(text, whole, label.IsEmpty) : AfterStars(text, title.End);
        var signed = Signatures.FindMark(text, new(bodyStart, whole.End));
        var body = new TextRange(bodyStart, signed < 0 ? whole.End : signed);
        return new(label, whole, new(whole.Start, title.IsEmpty ? bodyStart : title.Start), title, body);
    }

    private static int AfterStars(FlowText text, int position)
    {
        while (position < text.Length && text[position] is '*' or ' ')
        {
            position++;
        }

        return position;
    }

    // Without a title, the masthead ends where the first sentence begins.
    private static int StartOfBody(FlowText text, TextRange whole, bool hasMasthead)
    {
        if (!hasMasthead)
        {
            return whole.Start;
        }

        foreach (var paragraph in Paragraphs.In(text, whole))
        {
            if (LetterTitle.StartsSentence(text.Slice(paragraph)))
            {
                return paragraph.Start;
            }
        }

        return whole.Start;
    }
}
