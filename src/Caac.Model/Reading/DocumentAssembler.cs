using System.Globalization;

namespace Caac.Model.Reading;

/// <summary>Decides what a text is, and has its parts read in order: the document itself, then its annexes.</summary>
internal static class DocumentAssembler
{
    // The toolkit reads again what the letter on top says of its adoption.
    private const int LongestCover = 4000;

    // More control characters than one in so many are not the noise of a text.
    private const int TextPerControlCharacter = 200;

    internal static CaacDocument Read(ReadingContext context)
    {
        var text = context.Text;
        if (text.Length == 0)
        {
            context.Issues.Error(CaacIssueCodes.TextEmpty, text.Whole, "The text is empty.");
            return ReadOther(context, ProvenanceBuilder.Root, default, text.Whole);
        }

        if (text.Marks.ControlCharacters > text.Length / TextPerControlCharacter)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The text holds {text.Marks.ControlCharacters} control characters; it may be a binary file.");
            context.Issues.Error(CaacIssueCodes.TextBinary, text.Whole with { End = 1 }, message);
            return ReadOther(context, ProvenanceBuilder.Root, default, text.Whole);
        }

        var parts = DocumentPart.FindAll(text);
        var main = parts[0];
        var form = FormRecognizer.FormOf(text, main);
        if (form == DocumentForm.Other)
        {
            context.Issues.Error(CaacIssueCodes.KindUnknown, text.Whole with { End = Math.Min(text.Length, 1) }, "The text is no letter, Chair's letter or toolkit; its words were kept as they are.");
            var other = ReadOther(context, ProvenanceBuilder.Root, default, text.Whole);
            return Masthead.ReadOfOther(context, ProvenanceBuilder.Root)?.Complete(other) ?? other;
        }

        Oddities.Report(context, main);
        ActorFinder.LearnAcronyms(context, text.Whole);
        var masthead = Masthead.Read(context, ProvenanceBuilder.Root, main);
        masthead.ReadEarlierIssues(context, ProvenanceBuilder.Root, main.Whole with { Start = main.Body.Start });
        return masthead.Complete(ReadPart(context, ProvenanceBuilder.Root, form, main, null, default, [.. parts.Skip(1)]));
    }

    private static CaacDocument ReadPart(
        ReadingContext context, int node, DocumentForm form, DocumentPart part, Enclosure? enclosure, TextRange cover, IReadOnlyList<DocumentPart> annexes)
    {
        if (form != DocumentForm.Other)
        {
            context.Trace.Add(node, "type", part.Title.IsEmpty ? FirstParagraph(context.Text, part.Body) : part.Title, inferred: true);
        }

        switch (form)
        {
            case DocumentForm.ChairLetter:
                return ChairLetterReader.Read(context, node, part, enclosure);
            case DocumentForm.Toolkit:
                return ToolkitReader.Read(context, node, part, cover);
            case DocumentForm.Letter:
                var addressee = LetterTitle.Split(context.Text, part.Title).To;
                var enclosed = Enclosure.Find(context.Text, part.Body, addressee.IsEmpty ? null : (addressee, context.Text.ToString(addressee)));
                Oddities.ReportUnkept(context, part);
                return LetterReader.Read(context, node, part, enclosed, ReadAnnexes(context, node, annexes, enclosed, part.Body with { End = Math.Min(part.Body.End, part.Body.Start + LongestCover) }));
            default:
                return ReadOther(context, node, part.Label, part.Whole);
        }
    }

    private static List<CaacDocument> ReadAnnexes(ReadingContext context, int owner, IReadOnlyList<DocumentPart> parts, Enclosure? enclosure, TextRange cover)
    {
        var annexes = new List<CaacDocument>(parts.Count);
        for (var i = 0; i < parts.Count;)
        {
            var part = parts[i++];
            var enclosures = new List<DocumentPart>();
            while (i < parts.Count && AnnexHeading.IsEnclosure(context.Text.Slice(parts[i].Label)) && !AnnexHeading.IsEnclosure(context.Text.Slice(part.Label)))
            {
                enclosures.Add(parts[i++]);
            }

            var node = context.Trace.Open(owner, "annexes", annexes.Count);
            var form = FormRecognizer.FormOf(context.Text, part);
            if (form == DocumentForm.Other)
            {
                context.Issues.Warn(CaacIssueCodes.AnnexUnknown, part.Label, "The annex is of no known kind; its words were kept as they are.");
            }

            var masthead = Masthead.ReadOfAnnex(context, node, part);
            var annex = masthead.Complete(ReadPart(context, node, form, part, enclosure, cover, []));
            cover = form == DocumentForm.Toolkit ? default : cover;
            annex = enclosures.Count == 0 ? annex : annex with { Annexes = ReadAnnexes(context, node, enclosures, null, part.Body) };
            annexes.Add(context.Trace.Close(node, annex));
        }

        return annexes;
    }

    private static TextRange FirstParagraph(FlowText text, TextRange range)
    {
        range = text.Trim(range);
        return range with { End = Paragraphs.EndOf(text, range.Start, range.End) };
    }

    private static OtherDocument ReadOther(ReadingContext context, int node, TextRange label, TextRange range)
    {
        range = context.Text.Trim(range);
        context.Trace.Add(node, "type", FirstParagraph(context.Text, range), inferred: true);
        if (range.IsEmpty)
        {
            return new OtherDocument { AnnexLabel = context.Take(node, "annexLabel", label) };
        }

        var span = context.Text.SpanOf(range);
        context.Trace.AddSource(node, "text", new(span.Start, span.End));
        return new OtherDocument
        {
            AnnexLabel = context.Take(node, "annexLabel", label),
            Text = context.Text.Source.Text.Substring(span.Start, span.Length),
        };
    }
}
