namespace Caac.Model.Reading;

/// <summary>What the letter on top says of the letter that it encloses.</summary>
/// <param name="Date">The date of the enclosed letter, with its place.</param>
/// <param name="From">Who wrote it; empty where that is not said.</param>
/// <param name="To">To whom the letter on top itself goes: "forwarding to you".</param>
/// <param name="Conclusions">The sentence about the conclusions, for an annex that does not repeat it.</param>
internal sealed record Enclosure((TextRange Range, PartialDate? Date)? Date, TextRange From, (TextRange Range, string Name)? To, TextRange Conclusions)
{
    private const string Mark = "letter dated ";

    // Each annex reads this sentence again where it lacks a value.
    private const int LongestSentence = 1000;

    /// <summary>Reads the body of a letter; null where it encloses no other letter.</summary>
    internal static Enclosure? Find(FlowText text, TextRange body, (TextRange Range, string Name)? addressee)
    {
        var mark = text.Find(Mark, body);
        if (mark < 0)
        {
            return null;
        }

        var sentence = body with { Start = mark + Mark.Length };
        var from = text.Find(" from ", sentence);
        var date = EnglishDate.Find(text, sentence with { End = from < 0 ? sentence.End : from });
        var conclusions = text.Find("conclusions", sentence);
        return new(
            date,
            from < 0 ? default : Phrases.Office(text, sentence with { Start = from + " from ".Length }),
            addressee,
            conclusions < 0 ? default : new(conclusions, Paragraphs.EndOf(text, conclusions, Math.Min(body.End, conclusions + LongestSentence))));
    }
}
