using System.Text;
using System.Text.RegularExpressions;

namespace Caac.Model.Reading.Origins;

/// <summary>
/// What a person reads at some places of a text: the characters there, one place after another, without marks of Markdown and HTML and
/// what has no width, typographic marks as plain ones. White space, hyphens that may only break a word, and the brackets of a link that
/// a place may begin or end in, are not compared.
/// </summary>
internal static partial class PrintedText
{
    internal static string At(string source, IEnumerable<SourceSpan> places) =>
        WithoutMarks(string.Join(' ', places.Select(place => source.Substring(place.Start, place.Length))));

    /// <summary>Whether two texts are the same to a reader.</summary>
    internal static bool Same(string printed, string value, StringComparison comparison = StringComparison.Ordinal) =>
        string.Equals(Essence(printed), Essence(value), comparison);

    internal static string WithoutMarks(string text)
    {
        text = Link().Replace(text, "$1");
        text = Tag().Replace(text, "");
        text = Escape().Replace(text, "$1");
        text = WithoutWidth().Replace(text, "");
        return Blank().Replace(text, " ").Trim();
    }

    private static string Essence(string text)
    {
        var essence = new StringBuilder(text.Length);
        foreach (var character in string.Concat(text.Select(Plain)).Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('*' or '_' or '#' or '>' or '\\' or '[' or ']' or '-' or '\u2010' or '\u2011' or '\u2022'))
            {
                essence.Append(character);
            }
        }

        return essence.ToString();
    }

    private static char Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02bc' or '\u2032' or '\u00b4' or '`' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u2033' => '"',
        _ => character,
    };

    [GeneratedRegex(@"\[((?:[^\]\\]|\\.)*)\]\((?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)")]
    private static partial Regex Link();

    [GeneratedRegex("<!--.*?-->|</?(?:b|strong|i|em|u|sup|sub|br|p) ?/?>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex WithoutWidth();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
