namespace Caac.Model;

/// <summary>
/// Finds what a running text cites: symbols of documents, resolutions of the Security Council, and paragraphs of them. It takes any text,
/// never throws for what the text holds, allocates nothing while it walks, and takes time in proportion to the length.
/// </summary>
/// <example>
/// <code>
/// foreach (var citation in CitationFinder.Enumerate("paragraph 9 of resolution 1612 (2005), see S/2021/384"))
///     Console.WriteLine($"{citation.Start}: {citation.Kind} {citation.ToString()}");
/// </code>
/// </example>
public static class CitationFinder
{
    /// <summary>Finds the citations of a text.</summary>
    /// <param name="text">The text; the places of the matches count its UTF-16 code units.</param>
    /// <returns>The matches, in the order of the text; no two overlap.</returns>
    public static CitationEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>Finds the citations of a UTF-8 text.</summary>
    /// <param name="utf8Text">The text; malformed bytes separate words. The places of the matches count its bytes.</param>
    /// <returns>The matches, in the order of the text; no two overlap.</returns>
    public static Utf8CitationEnumerator Enumerate(ReadOnlySpan<byte> utf8Text) => new(utf8Text);

    /// <summary>Finds the citations of a UTF-8 text of any size in constant memory.</summary>
    /// <param name="utf8Text">
    /// The text; malformed bytes separate words. It is read to the end, a window at a time, and left open. One word or one list of
    /// paragraphs that is longer than 4 KiB may be seen in part only.
    /// </param>
    /// <returns>The matches of the whole text, in its order, wherever a window ends; no two overlap.</returns>
    public static StreamCitationEnumerator Enumerate(Stream utf8Text)
    {
        ArgumentNullException.ThrowIfNull(utf8Text);
        return new(utf8Text);
    }
}
