using System.Text;

namespace Caac.Model;

/// <summary>
/// Brings a name to what all copies of it have in common: small ASCII letters and digits, one blank between words, no article before it.
/// </summary>
internal static class NameKey
{
    private const string Article = "the ";

    // Latin letters with marks from U+00C0 on, and what is left without the mark.
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćčďđēėęěğīįķļłńňōőŕřśşšţťūůűźżž";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyaaaccddeeeegiikllnnoorrsssttuuuzzz";

    internal static string Of(ReadOnlySpan<char> name) => Fold(name, marked: true);

    /// <summary>The key of a copy that has lost the letters with marks: "Cte d'Ivoire".</summary>
    internal static string WithoutMarkedLetters(ReadOnlySpan<char> name) => Fold(name, marked: false);

    private static string Fold(ReadOnlySpan<char> name, bool marked)
    {
        var key = new StringBuilder(name.Length);
        var blank = false;
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                if (character >= '\x80' && !marked)
                {
                    continue;
                }

                if (blank && key.Length > 0)
                {
                    key.Append(' ');
                }

                blank = false;
                key.Append(WithoutMark(char.ToLowerInvariant(character)));
            }
            else if (character is not ('\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or (>= '\u0300' and <= '\u036F')))
            {
                blank = true;
            }
        }

        return key.Length > Article.Length && key.ToString(0, Article.Length) == Article ? key.ToString(Article.Length, key.Length - Article.Length) : key.ToString();
    }

    private static char WithoutMark(char letter) => letter >= '\x80' && Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Plain[index] : letter;
}
