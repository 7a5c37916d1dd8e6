namespace Caac.Model.Reading;

/// <summary>Trims the names and offices that sentences print.</summary>
internal static class Phrases
{
    private static readonly string[] Articles = ["the ", "a ", "an ", "The ", "A ", "An ", "THE "];

    // Where the name of an office ends and the sentence goes on.
    private static readonly string[] Ends =
    [
        ", ", ". ", " established ", " based on ", " containing ", " concerning ", " regarding ", " conveying ", " transmitting ", " in which ",
        " on the ", " addressed ", " (see ", "; ", ": ", " I am ", " I have ", " to request ", " which ", " that ",
    ];

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
        var end = Paragraphs.EndOf(text, range.Start, range.End);
        foreach (var mark in Ends)
        {
            if (text.Find(mark, new(range.Start, end)) is >= 0 and var found)
            {
                end = found;
            }
        }

        var office = WithoutArticle(text, new(range.Start, end));
        while (!office.IsEmpty && text[office.End - 1] is '.' or ',' or ';' or ':' && !text.Slice(office).EndsWith("a.i."))
        {
            office = office with { End = office.End - 1 };
        }

        return office;
    }
}
