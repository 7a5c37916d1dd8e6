namespace Caac.Model.Reading;

/// <summary>Finds the title of a letter and takes it apart.</summary>
internal static class LetterTitle
{
    // What shows that a paragraph is a masthead.
    private static readonly Wordings MastheadMarks = new("Distr", "Original:");

    private static readonly string[] Openings = ["Letter dated ", "Letters dated ", "Identical letters dated ", "Note verbale dated "];

    // How the sentence after the title begins, where no blank line sets it apart.
    private static readonly string[] Sentences =
    [
        "In my capacity ", "I have the honour ", "I am ", "I write ", "I wish ", "I refer ", "On behalf of ", "Upon instructions ", "Further to ",
        "With reference to ", "Pursuant to ", "Following ", "At its ", "At the ", "At a ", "At an ", "During a ", "During an ", "During its ",
        "On ", "[Original",
    ];

    private const int LongestAddressee = 60;

    private const string AddressedTo = "addressed to ";

    /// <summary>The title in a range, without stars; empty where there is none.</summary>
    internal static TextRange Find(FlowText text, TextRange range)
    {
        var start = FindOpening(text, range);
        if (start < 0)
        {
            return default;
        }

        var title = text.Trim(new(start, EndOf(text, start, range.End)));
        while (title.End > title.Start && text[title.End - 1] is '*' or ' ')
        {
            title = title with { End = title.End - 1 };
        }

        return title;
    }

    /// <summary>The end of a heading "… addressed to …": that of its paragraph, or where the first sentence of the letter begins.</summary>
    internal static int EndOf(FlowText text, int start, int limit)
    {
        var end = Paragraphs.EndOf(text, start, limit);
        var addressed = text.Find(AddressedTo, new(start, end), StringComparison.OrdinalIgnoreCase);
        if (addressed >= 0)
        {
            foreach (var sentence in Sentences)
            {
                var cut = text.Find(sentence, new(addressed, end));
                if (cut > 0 && text[cut - 1] == ' ' && (text.Marks.IsLineStart(cut) || end - cut > LongestAddressee))
                {
                    end = cut;
                }
            }
        }

        return end;
    }

    internal static bool StartsSentence(ReadOnlySpan<char> paragraph)
    {
        foreach (var sentence in Sentences)
        {
            if (paragraph.StartsWith(sentence, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool StartsTitle(ReadOnlySpan<char> paragraph, StringComparison comparison = StringComparison.Ordinal)
    {
        foreach (var opening in Openings)
        {
            if (paragraph[0] == opening[0] && paragraph.StartsWith(opening, comparison))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts of "Letter dated D from the X addressed to the Y"; a part that is not there is empty.</summary>
    internal static (TextRange Date, TextRange From, TextRange To) Split(FlowText text, TextRange title)
    {
        var from = text.Find(" from ", title, StringComparison.OrdinalIgnoreCase);
        var to = text.Find(AddressedTo, title, StringComparison.OrdinalIgnoreCase);
        var headEnd = from >= 0 ? from : to >= 0 ? to : title.End;
        var sender = from < 0 ? default : new TextRange(from + " from ".Length, to < 0 ? title.End : to);
        var addressee = to < 0 ? default : new TextRange(to + AddressedTo.Length, title.End);
        return (new(title.Start, headEnd), Phrases.WithoutArticle(text, sender), Phrases.WithoutArticle(text, addressee));
    }

    private static int FindOpening(FlowText text, TextRange range)
    {
        foreach (var paragraph in Paragraphs.In(text, range))
        {
            if (char.IsUpper(text[paragraph.Start]) && StartsTitle(text.Slice(paragraph), StringComparison.OrdinalIgnoreCase))
            {
                return paragraph.Start;
            }

            // A masthead on one line with the title.
            if (MastheadMarks.StandIn(text, paragraph))
            {
                foreach (var opening in Openings)
                {
                    if (text.Find(opening, paragraph) is >= 0 and var found)
                    {
                        return found;
                    }
                }
            }
        }

        return -1;
    }
}
