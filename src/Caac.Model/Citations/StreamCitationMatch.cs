using System.Diagnostics.CodeAnalysis;

namespace Caac.Model;

/// <summary>A place in a UTF-8 text of any size that cites a document, a resolution or a paragraph.</summary>
public readonly ref struct StreamCitationMatch
{
    private readonly CitationMatch<byte> _match;
    private readonly long _windowStart;

    internal StreamCitationMatch(CitationMatch<byte> match, long windowStart, long line, long column)
    {
        _match = match;
        _windowStart = windowStart;
        Line = line;
        Column = column;
    }

    /// <summary>What is cited.</summary>
    public CitationKind Kind => _match.Kind;

    /// <summary>The number of bytes before the match.</summary>
    public long Start => _windowStart + _match.Start;

    /// <summary>The number of bytes of the match.</summary>
    public int Length => _match.Length;

    /// <summary>The line of the match, counted from 1; a line ends with a line feed.</summary>
    public long Line { get; }

    /// <summary>The column of the match in its line, counted from 1 in bytes.</summary>
    public long Column { get; }

    /// <inheritdoc cref="CitationMatch{TChar}.Text"/>
    public ReadOnlySpan<byte> Text => _match.Text;

    /// <inheritdoc cref="CitationMatch{TChar}.Resolution"/>
    public ResolutionNumber Resolution => _match.Resolution;

    /// <inheritdoc cref="CitationMatch{TChar}.Number"/>
    public int Number => _match.Number;

    /// <inheritdoc cref="CitationMatch{TChar}.TargetStart"/>
    public long TargetStart => _match.Target;

    /// <inheritdoc cref="CitationMatch{TChar}.TryGetSymbol"/>
    public bool TryGetSymbol([NotNullWhen(true)] out DocumentSymbol? symbol) => _match.TryGetSymbol(out symbol);

    /// <inheritdoc cref="CitationMatch{TChar}.ToString"/>
    public override string ToString() => _match.ToString();

    /// <inheritdoc cref="CitationMatch{TChar}.TryFormat"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => _match.TryFormat(utf8Destination, out bytesWritten);
}
