using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Caac.Model;

/// <summary>A place in a text that cites a document, a resolution or a paragraph.</summary>
/// <typeparam name="TChar"><see langword="char"/> for UTF-16 text, <see langword="byte"/> for UTF-8.</typeparam>
[SkipLocalsInit]
public readonly ref struct CitationMatch<TChar>
    where TChar : unmanaged
{
    private const int MostOnStack = 256;

    private readonly ReadOnlySpan<TChar> _text;
    private readonly FoundCitation _found;

    internal CitationMatch(ReadOnlySpan<TChar> text, FoundCitation found)
    {
        _text = text;
        _found = found;
    }

    /// <summary>What is cited.</summary>
    public CitationKind Kind => _found.Kind;

    /// <summary>The number of code units before the match.</summary>
    public int Start => _found.Start;

    /// <summary>The number of code units of the match.</summary>
    public int Length => _found.End - _found.Start;

    /// <summary>The first offset after the match.</summary>
    public int End => _found.End;

    /// <summary>
    /// The match as printed, with the blanks, line ends and escapes of the text: <c>1612 \(2005\)</c>. A reissue star, a closing bracket
    /// and the punctuation of the sentence do not belong to it; the <c>UNSC</c> or <c>resolution</c> before a number without a year does.
    /// </summary>
    public ReadOnlySpan<TChar> Text => _text[_found.Start.._found.End];

    /// <summary>The number and year of a <see cref="CitationKind.Resolution"/>; the default value for other kinds.</summary>
    public ResolutionNumber Resolution => Kind == CitationKind.Resolution ? new(_found.Number, _found.Year) : default;

    /// <summary>
    /// The number of a <see cref="CitationKind.Resolution"/> or a <see cref="CitationKind.ResolutionWithoutYear"/>; 0 for other kinds.
    /// </summary>
    public int Number => _found.Number;

    /// <summary>
    /// The <see cref="Start"/> of the match that a <see cref="CitationKind.Paragraph"/> belongs to, which may stand before or after it;
    /// -1 where the text names none, and for other kinds.
    /// </summary>
    public int TargetStart => (int)Target;

    /// <summary>The <see cref="TargetStart"/> in the whole text, of which this may be a window.</summary>
    internal long Target => Kind == CitationKind.Paragraph ? Math.Max(_found.Target, PinpointTarget.None) : PinpointTarget.None;

    /// <summary>Whether a paragraph is one of "the resolution", and the text has cited none before.</summary>
    internal bool IsOfLastResolution => Kind == CitationKind.Paragraph && _found.Target == PinpointTarget.LastResolution;

    /// <summary>Whether it cites a resolution of the Council, by its number or by its symbol.</summary>
    internal bool IsResolution =>
        _found.IsResolution || (Kind == CitationKind.Document && SymbolShape.IsResolution(_text, _found.Start));

    /// <summary>Gets the symbol of the document cited, for a resolution with its year that of the resolution.</summary>
    /// <param name="symbol">The symbol; the first of a joint one, of which <see cref="ToString"/> gives the whole.</param>
    /// <returns>False for other kinds, and for what only looks like a symbol.</returns>
    public bool TryGetSymbol([NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = null;
        if (Kind == CitationKind.Resolution)
        {
            symbol = Resolution.Symbol;
        }
        else if (Kind == CitationKind.Document)
        {
            CitationText.TryParse(_text[.._found.End], _found.Start, out _, out symbol);
        }

        return symbol is not null;
    }

    /// <summary>
    /// What is cited, in its canonical form: <c>S/RES/1612(2005)</c>, <c>A/57/759-S/2003/332</c>, <c>1612 (2005)</c>, <c>1612</c> without
    /// a year, <c>5 (c)</c> for a paragraph.
    /// </summary>
    public override string ToString()
    {
        var most = CitationText.MostCanonical(Length);
        var canonical = most <= MostOnStack ? stackalloc char[MostOnStack] : new char[most];
        return new(canonical[..Write(canonical)]);
    }

    /// <summary>Writes what <see cref="ToString"/> gives, without allocation.</summary>
    /// <param name="utf8Destination">Takes the UTF-8 text.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 where it does not fit.</param>
    /// <returns>False where it does not fit.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        var most = CitationText.MostCanonical(Length);
        var canonical = most <= MostOnStack ? stackalloc char[MostOnStack] : new char[most];
        return Encoding.UTF8.TryGetBytes(canonical[..Write(canonical)], utf8Destination, out bytesWritten);
    }

    private int Write(Span<char> destination)
    {
        int written;
        switch (Kind)
        {
            case CitationKind.Document:
                return CitationText.WriteCanonical(_text[..End], Start, destination);
            case CitationKind.Resolution:
                Resolution.TryFormat(destination, out written, default, null);
                return written;
            case CitationKind.ResolutionWithoutYear:
                Number.TryFormat(destination, out written, provider: CultureInfo.InvariantCulture);
                return written;
            default:
                CitationText.TryWritePlain(Text, destination, out written);
                return written;
        }
    }
}
