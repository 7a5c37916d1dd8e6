namespace Caac.Model.Reading;

/// <summary>Reads which meeting a letter speaks of: "At its 67th meeting, held on …", "During a closed videoconference held on …".</summary>
internal static class MeetingReader
{
    private const int LongestForm = 120;

    private const string AddressMark = "addressed the Working Group";

    private static readonly Wordings Openings = new("At its ", "At the ", "At a ", "At an ", "During a ", "During its ", "During an ", "In a ", "at its ", "at a ", "during a ", "during its ");

    private static readonly Wordings Subjects = new("the Working Group", "The Working Group");

    // Where the form of a meeting ends and the sentence goes on.
    private static readonly Wordings Ends = new(", held", " held", ", on ", " on ", " of the Working", " convened", ",");

    private static readonly string[] Speakers =
    [
        "the ", "a ", "an ", "Permanent ", "Deputy ", "Chargé ", "representative", "representatives", "Representative", "Minister", "Ambassador", "Special ",
    ];

    /// <summary>Reads the meeting that a text opens with; null where it speaks of none.</summary>
    internal static Meeting? Read(ReadingContext context, int owner, TextRange range)
    {
        var text = context.Text;
        var node = context.Trace.Open(owner, "meeting");
        var (date, ordinal, format) = ReadFrame(context, node, range);
        var speakers = ReadSpeakers(context, node, range);
        if (date is null && ordinal is null && format is null && speakers.Count == 0)
        {
            context.Issues.Warn(CaacIssueCodes.MeetingNotFound, range with { End = range.Start }, "The text does not say at which meeting the report was examined.");
            return null;
        }

        return context.Trace.Close(node, new Meeting { Date = date, Ordinal = ordinal, Format = format, AddressedBy = speakers });
    }

    private static (PartialDate? Date, int? Ordinal, string? Format) ReadFrame(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var limit = Subjects.IndexIn(text, range);
        var frame = range with { End = limit < 0 ? Paragraphs.EndOf(text, range.Start, range.End) : limit };
        var opening = Openings.Find(text, frame);
        var date = EnglishDate.Find(text, opening.IsEmpty ? frame : frame with { Start = opening.End });
        if (date is { Date: null })
        {
            context.ReportNoDate(date.Value.Range);
        }

        var day = date is { Date: { } known } ? context.Take<PartialDate?>(node, "date", date.Value.Range, known) : null;
        if (opening.IsEmpty)
        {
            return (day, null, null);
        }

        var form = new TextRange(opening.End, date?.Range.Start ?? frame.End);
        form = text.Trim(Ends.IndexIn(text, form) is >= 0 and var end ? form with { End = end } : form);
        var ordinal = Ordinals.TryReadPhrase(text.Slice(form), out var length);
        var ordinalEnd = form.Start + length;
        if (ordinal is not null)
        {
            context.Trace.Add(node, "ordinal", new(form.Start, ordinalEnd));
            form = text.Trim(form with { Start = ordinalEnd });
        }

        return (day, ordinal, text.Slice(form) is "meeting" || form.Length > LongestForm ? null : context.Take(node, "format", form));
    }

    // "The Permanent Representative of Mali to the United Nations also addressed the Working Group."
    private static List<string> ReadSpeakers(ReadingContext context, int node, TextRange range)
    {
        var text = context.Text;
        var speakers = new List<string>();
        for (var from = range.Start; text.Find(AddressMark, range with { Start = from }) is >= 0 and var mark; from = mark + AddressMark.Length)
        {
            var sentence = text.Trim(new(StartOfSentence(text, from, mark), mark));
            foreach (var word in (ReadOnlySpan<string>)["also", "then", "and", "had", "has"])
            {
                if (text.Slice(sentence).EndsWith(word) && sentence.Length > word.Length && text[sentence.End - word.Length - 1] == ' ')
                {
                    sentence = text.Trim(sentence with { End = sentence.End - word.Length });
                }
            }

            foreach (var speaker in Split(text, sentence))
            {
                if (context.Take(node, "addressedBy", Phrases.WithoutClosing(text, Phrases.WithoutArticle(text, speaker)), index: speakers.Count) is { } name)
                {
                    speakers.Add(name);
                }
            }
        }

        return speakers;
    }

    private static int StartOfSentence(FlowText text, int start, int position)
    {
        for (var i = position - 1; i > start; i--)
        {
            if (text[i - 1] is '.' or '\n' && (text[i - 1] == '\n' || (text[i] == ' ' && i + 1 < position && char.IsUpper(text[i + 1]) && !IsAbbreviation(text, i - 1))))
            {
                return i;
            }
        }

        return start;
    }

    // "a.i. of", "H.E. Mr."
    private static bool IsAbbreviation(FlowText text, int stop) =>
        stop >= 2 && ((text[stop - 2] == '.' && char.IsLetter(text[stop - 1])) || text.Slice(new(stop - 2, stop)) is "Mr" or "Ms" or "Dr" || text.Slice(new(Math.Max(0, stop - 3), stop)) is "Mrs");

    private static IEnumerable<TextRange> Split(FlowText text, TextRange sentence)
    {
        var start = sentence.Start;
        for (var position = sentence.Start; position < sentence.End; position++)
        {
            var separator = text.StartsWith(" and ", position) ? " and ".Length : text.StartsWith(", ", position) ? 2 : 0;
            if (separator > 0 && position + separator < sentence.End && Array.Exists(Speakers, word => text.StartsWith(word, position + separator)))
            {
                yield return new(start, position);
                start = position + separator;
            }
        }

        var rest = text.Slice(new(start, sentence.End));
        if (rest is "and" || rest.StartsWith("and "))
        {
            start += "and".Length;
        }

        yield return new(start, sentence.End);
    }
}
