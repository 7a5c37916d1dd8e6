namespace Caac.Model.Reading;

/// <summary>Trims the names and offices that sentences print.</summary>
internal static class Phrases
{
    private static readonly string[] Articles = ["the ", "a ", "an ", "The ", "A ", "An ", "THE "];

    // Where the name of an office ends and the sentence goes on.
    private static readonly Wordings Ends = new(
        ", ", ". ", " established ", " based on ", " containing ", " concerning ", " regarding ", " conveying ", " transmitting ", " in which ",
        " on the ", " addressed ", " (see ", "; ", ": ", " I am ", " I have ", " to request ", " which ", " that ");

    private const int LongestOffice = 300;

    /// <summary>A range without the article at its start and the blanks around it.</summary>
    internal static TextRange WithoutArticle(FlowText text, TextRange range)
    {
        range = text.Trim(range);
        foreach (var article in Articles)
        {
            if (text.Slice(range).StartsWith(article))
            {
                return text.Trim(range with { Start = range.Start + article.Length });
            }
        }

        return range;
    }

    /// <summary>The name of an office that starts a range, without its article.</summary>
    internal static TextRange Office(FlowText text, TextRange range)
    {
        var end = Paragraphs.EndOf(text, range.Start, Math.Min(range.End, range.Start + LongestOffice));
        var name = new TextRange(range.Start, end);
        name = Ends.IndexIn(text, name) is >= 0 and var found ? name with { End = found } : name;
        return WithoutClosing(text, WithoutArticle(text, name));
    }

    /// <summary>A range without the punctuation at its end; that of an abbreviation stays.</summary>
    internal static TextRange WithoutClosing(FlowText text, TextRange range)
    {
        while (!range.IsEmpty && text[range.End - 1] is '.' or ',' or ';' or ':' && !text.Slice(range).EndsWith("a.i."))
        {
            range = range with { End = range.End - 1 };
        }

        return range;
    }
}
