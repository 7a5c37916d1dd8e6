namespace Caac.Model.Reading;

/// <summary>Reads the list of options for possible actions by the Working Group.</summary>
internal static class ToolkitReader
{
    private const string TitleMark = "Options for possible actions";

    internal static bool Recognizes(FlowText text, TextRange body) =>
        text.Find(TitleMark, body) >= 0 || text.Find("Direct action by the WG", body) >= 0;

    internal static ToolkitDocument Read(ReadingContext context, int node, DocumentPart part, TextRange cover)
    {
        var text = context.Text;
        var paragraphs = Paragraphs.In(text, part.Whole).ToList();
        var first = paragraphs.FindIndex(paragraph => ToolkitOptions.IsCategory(text, paragraph));
        var options = first < 0 ? [] : ToolkitOptions.Read(context, node, paragraphs[first..]);
        if (options.Count == 0)
        {
            context.Issues.Error(CaacIssueCodes.OptionsNotFound, part.Whole with { End = part.Whole.Start }, "The toolkit holds no options.");
        }

        var preamble = first < 0 ? paragraphs : paragraphs[..first];
        var title = preamble.Find(paragraph => text.Find(TitleMark, paragraph, StringComparison.OrdinalIgnoreCase) >= 0);
        var adoption = text.Find("adopted", cover) >= 0 ? cover : default;
        var meeting = adoption.IsEmpty ? null : MeetingReader.Read(context, node, SentenceOf(text, cover));
        return new ToolkitDocument
        {
            AnnexLabel = context.Take(node, "annexLabel", part.Label),
            Title = context.Take(node, "title", title),
            AdoptedOn = meeting?.Date is { } day ? context.Take<PartialDate?>(node, "adoptedOn", EnglishDate.Find(text, SentenceOf(text, cover))!.Value.Range, day) : null,
            Meeting = meeting,
            Status = ReadStatus(context, node, preamble),
            Principle = ReadPrinciple(context, node, preamble),
            Mandate = ReadMandate(context, node, preamble),
            Options = options,
            Citations = CitationReader.Read(context, node, [part.Whole]),
        };
    }

    private static TextRange SentenceOf(FlowText text, TextRange cover)
    {
        var adopted = text.Find("adopted", cover);
        return new(Paragraphs.StartOf(text, adopted, cover.Start), Paragraphs.EndOf(text, adopted, cover.End));
    }

    // "This list is indicative and non-limitative, and this non-paper must be considered as a "living document"".
    private static List<string> ReadStatus(ReadingContext context, int node, List<TextRange> preamble)
    {
        var text = context.Text;
        var status = new List<string>();
        foreach (var paragraph in preamble)
        {
            if (text.Find("list is ", paragraph) is >= 0 and var list)
            {
                var start = list + "list is ".Length;
                var end = text.Find(",", paragraph with { Start = start }) is >= 0 and var comma ? comma : paragraph.End;
                var and = text.Find(" and ", new(start, end));
                Add(and < 0 ? new(start, end) : new(start, and));
                Add(and < 0 ? default : new(and + " and ".Length, end));
                var quote = text.Find("considered as a \"", paragraph with { Start = end });
                var open = quote + "considered as a \"".Length;
                Add(quote < 0 ? default : new(open, text.Find("\"", paragraph with { Start = open }) is >= 0 and var close ? close : open));
            }
        }

        return status;

        void Add(TextRange range)
        {
            if (!range.IsEmpty && context.Take(node, "status", range, index: status.Count) is { } word)
            {
                status.Add(word.TrimEnd('.'));
            }
        }
    }

    private static string? ReadPrinciple(ReadingContext context, int node, List<TextRange> preamble)
    {
        var text = context.Text;
        var principle = preamble.Find(paragraph => text.Slice(paragraph).StartsWith("The Working Group shall"));
        return context.Take(node, "principle", principle);
    }

    private static MandateExtract? ReadMandate(ReadingContext context, int owner, List<TextRange> preamble)
    {
        var text = context.Text;
        var heading = preamble.FindIndex(paragraph => text.Slice(paragraph).StartsWith("Extract of "));
        if (heading < 0)
        {
            return null;
        }

        var start = preamble[heading].End;
        var rest = preamble[(heading + 1)..];
        var stop = rest.FindIndex(paragraph => text.Slice(paragraph).StartsWith("The Working Group shall") || text.Slice(paragraph).StartsWith("On the basis "));
        var end = stop < 0 ? preamble[^1].End : rest[stop].Start;
        var list = StartOfList(text, new(start, end));
        var node = context.Trace.Open(owner, "mandate");
        var words = OpeningOf(text, text.Trim(new(start, list < 0 ? end : list)));
        var items = list < 0 ? [] : ListItems.Read(context, new(list, end)).Items;
        return context.Trace.Close(node, new MandateExtract
        {
            Source = CitationReader.ReadFirst(context, node, "source", preamble[heading]),
            Text = context.Take(node, "text", words),
            Items = TextItems.Read(context, node, items),
        });
    }

    private static int StartOfList(FlowText text, TextRange range)
    {
        var list = text.Find("(a)", range);
        return list < 0 && text.Find("\na. ", range) is >= 0 and var open ? open + 1 : list;
    }

    // "(...) Decides further that the Working Group shall:" without what was left out and the colon.
    private static TextRange OpeningOf(FlowText text, TextRange words)
    {
        foreach (var omission in (ReadOnlySpan<string>)["(...)", "(\u2026)", "...", "\u2026"])
        {
            if (text.Slice(words).StartsWith(omission))
            {
                words = text.Trim(words with { Start = words.Start + omission.Length });
                break;
            }
        }

        return !words.IsEmpty && text[words.End - 1] == ':' ? words with { End = words.End - 1 } : words;
    }
}
