namespace Caac.Model.Reading;

/// <summary>Tells how a stretch of text ends.</summary>
internal static class Sentences
{
    // What closes a text stands at its end; the bound keeps the look back over hostile text short.
    private const int LongestEnd = 100;

    /// <summary>Whether a text ends as a sentence or an item ends: <c>.</c>, <c>;</c>, <c>:</c>, <c>; and</c>.</summary>
    internal static bool IsClosed(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - LongestEnd)..];
        text = WithoutConjunction(text.TrimEnd(" \n")).TrimEnd("\"')]* ");
        return text.IsEmpty || (text[^1] is '.' or ';' or ':' or '!' or '?' && text is not [.., 'a', '.', 'i', '.']);
    }

    /// <summary>Whether a text ends as an item ends that another one follows: <c>;</c>, <c>; and</c>, <c>:</c>.</summary>
    internal static bool EndsItem(ReadOnlySpan<char> text)
    {
        text = WithoutConjunction(text.TrimEnd(" \n"));
        return text.IsEmpty || text[^1] is ';' or ':';
    }

    /// <summary>The text without the "and" or "or" that stands after the mark of an item: "…; and".</summary>
    internal static ReadOnlySpan<char> WithoutConjunction(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)[" and", " or"])
        {
            if (text.EndsWith(word) && text.Length > word.Length && text[..^word.Length].TrimEnd() is [.., ';' or ','])
            {
                return text[..^word.Length].TrimEnd();
            }
        }

        return text;
    }

    /// <summary>The length of a text without the punctuation that closes an item.</summary>
    internal static int LengthWithoutClosing(ReadOnlySpan<char> text)
    {
        text = WithoutConjunction(text.TrimEnd(" \n")).TrimEnd(" \n;,");
        return text is [.., '.'] and not [.., '.', '.', '.'] and not [.., 'a', '.', 'i', '.'] ? text.Length - 1 : text.Length;
    }
}
