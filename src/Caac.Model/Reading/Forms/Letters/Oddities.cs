namespace Caac.Model.Reading;

/// <summary>Reports what is odd about the copy and was left out of the values.</summary>
internal static class Oddities
{
    // Paragraphs of a letter whose meaning the record keeps, or that only ask for circulation.
    private static readonly Wordings Kept = new(
        "letter dated ", "n my capacity ", "grateful if you", "see annex", "adopted a list", "the present letter", "the honour to");

    internal static void Report(ReadingContext context, DocumentPart main)
    {
        var text = context.Text;
        foreach (var furniture in text.Marks.Furniture)
        {
            if (furniture.Position > main.Title.End && furniture.Position < text.Length)
            {
                var words = text.Source.Text.AsSpan(furniture.Source.Start, furniture.Source.Length);
                context.Issues.Add(
                    CaacIssueCodes.PageFurniture, IssueSeverity.Warning, text.Source.SpanOf(furniture.Source.Start, furniture.Source.End), $"\"{words}\" belongs to the page and stands inside the text; it was left out.");
            }
        }

        foreach (var link in text.Marks.Links)
        {
            context.Issues.Warn(CaacIssueCodes.LinkInText, link, $"{context.Quote(link)} stands inside a link; the link was left out.");
        }

        if (!main.Title.IsEmpty && main.Title.End < text.Length && text[main.Title.End] == '*')
        {
            context.Issues.Warn(CaacIssueCodes.FootnoteMark, new(main.Title.End, main.Title.End + 1), "A star after the title points to a footnote; it was left out.");
        }
    }

    /// <summary>Reports the paragraphs of a letter that its record has no place for.</summary>
    internal static void ReportUnkept(ReadingContext context, DocumentPart part)
    {
        foreach (var paragraph in Paragraphs.In(context.Text, part.Body))
        {
            if (!context.Text.Trim(paragraph).IsEmpty && !Kept.StandIn(context.Text, paragraph))
            {
                context.Issues.Warn(CaacIssueCodes.TextNotKept, paragraph, "The record has no place for this paragraph of the letter.");
            }
        }
    }
}
