using System.Globalization;

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
        return Read(text, null);
    }

    /// <summary>Reads a text from its bytes: UTF-8 or UTF-16 with or without a byte order mark, or else Windows-1252. No content makes this throw.</summary>
    /// <param name="bytes">The bytes of a file.</param>
    /// <returns>As <see cref="Read(string)"/>; places are those in the decoded text, without a byte order mark.</returns>
    public DocumentReadResult Read(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoder.Decode(bytes, out var assumed);
        return Read(text, assumed);
    }

    private DocumentReadResult Read(string whole, string? assumedEncoding)
    {
        var source = new SourceText(whole.Length > _options.MaxLength ? whole[.._options.MaxLength] : whole);
        var context = new ReadingContext(FlowTextBuilder.Build(source), _options.MaxIssues);
        if (assumedEncoding is not null)
        {
            context.Issues.Add(CaacIssueCodes.EncodingAssumed, IssueSeverity.Warning, source.SpanOf(0, 0), $"The bytes are not UTF-8; they were read as {assumedEncoding}.");
        }

        if (whole.Length > _options.MaxLength)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"The text has {whole.Length} characters; {_options.MaxLength} were read.");
            context.Issues.Add(CaacIssueCodes.TextTooLong, IssueSeverity.Error, source.SpanOf(source.Text.Length, source.Text.Length), message);
        }

        var document = context.Trace.Close(ProvenanceBuilder.Root, DocumentAssembler.Read(context));
        return new(document, context.Issues.ToList(), new Provenance(context.Trace));
    }
}
