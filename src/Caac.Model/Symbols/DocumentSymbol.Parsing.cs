using System.Diagnostics.CodeAnalysis;

namespace Caac.Model;

public sealed partial class DocumentSymbol
{
    /// <summary>Reads one symbol in any of the ways of writing that <see cref="DocumentSymbolStyles.Default"/> tolerates.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="CaacFormatException">The text is no symbol, or it is several; the exception has the code and the position.</exception>
    public static DocumentSymbol Parse(string s) => Parse(s, DocumentSymbolStyles.Default);

    // Explicit, because analyzers ask callers for a provider wherever they see an overload that takes one.
    static DocumentSymbol IParsable<DocumentSymbol>.Parse(string s, IFormatProvider? provider) => Parse(s, DocumentSymbolStyles.Default);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: symbols are written alike everywhere.</param>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, DocumentSymbolStyles.Default);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: symbols are written alike everywhere.</param>
    public static DocumentSymbol Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, DocumentSymbolStyles.Default);

    /// <summary>Reads one symbol.</summary>
    /// <param name="s">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <returns>The symbol.</returns>
    /// <exception cref="CaacFormatException">The text is no symbol, or it is several; the exception has the code and the position.</exception>
    public static DocumentSymbol Parse(string s, DocumentSymbolStyles styles)
    {
        ArgumentNullException.ThrowIfNull(s);
        return SymbolReader.Read(s, s, styles, null, out var fault) ?? throw fault.ToException(s);
    }

    /// <inheritdoc cref="Parse(string, DocumentSymbolStyles)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, DocumentSymbolStyles styles) =>
        SymbolReader.Read(s, null, styles, null, out var fault) ?? throw fault.ToException(s);

    /// <inheritdoc cref="Parse(string, DocumentSymbolStyles)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    public static DocumentSymbol Parse(ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles) =>
        SymbolReader.Read(utf8Text, styles, null, out var fault) ?? throw fault.ToException(utf8Text);

    /// <summary>Reads one symbol in any of the ways of writing that <see cref="DocumentSymbolStyles.Default"/> tolerates.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The symbol, or null.</param>
    /// <returns>Whether the text is one symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out DocumentSymbol? result) =>
        TryParse(s, DocumentSymbolStyles.Default, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out DocumentSymbol? result) =>
        TryParse(s, DocumentSymbolStyles.Default, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out DocumentSymbol? result) =>
        TryParse(s, DocumentSymbolStyles.Default, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [NotNullWhen(true)] out DocumentSymbol? result) =>
        TryParse(utf8Text, DocumentSymbolStyles.Default, out result);

    /// <summary>Reads one symbol. A refusal allocates nothing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbol, or null.</param>
    /// <returns>Whether the text is one symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, DocumentSymbolStyles styles, [NotNullWhen(true)] out DocumentSymbol? result)
    {
        result = SymbolReader.Read(s, s, styles, null, out _);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, DocumentSymbolStyles, out DocumentSymbol?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, DocumentSymbolStyles styles, [NotNullWhen(true)] out DocumentSymbol? result)
    {
        result = SymbolReader.Read(s, null, styles, null, out _);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, DocumentSymbolStyles, out DocumentSymbol?)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbol, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles, [NotNullWhen(true)] out DocumentSymbol? result)
    {
        result = SymbolReader.Read(utf8Text, styles, null, out _);
        return result is not null;
    }

    /// <summary>Reads one symbol and says what was repaired or why it was refused.</summary>
    /// <param name="s">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbol, or null.</param>
    /// <param name="issues">A warning for each repair and oddity; last an error where the text was refused.</param>
    /// <returns>Whether the text is one symbol.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> s, DocumentSymbolStyles styles, [NotNullWhen(true)] out DocumentSymbol? result, out IReadOnlyList<CaacIssue> issues)
    {
        var findings = new SymbolFindings(allowJoint: false);
        result = SymbolReader.Read(s, null, styles, findings, out var fault);
        issues = DocumentSymbolParseResult.Of(s, findings, fault).Issues;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, DocumentSymbolStyles, out DocumentSymbol?, out IReadOnlyList{CaacIssue})"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbol, or null.</param>
    /// <param name="issues">A warning for each repair and oddity; last an error where the text was refused.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles, [NotNullWhen(true)] out DocumentSymbol? result, out IReadOnlyList<CaacIssue> issues)
    {
        var findings = new SymbolFindings(allowJoint: false);
        result = SymbolReader.Read(utf8Text, styles, findings, out var fault);
        issues = DocumentSymbolParseResult.Of(utf8Text, findings, fault).Issues;
        return result is not null;
    }

    /// <summary>Reads one symbol, or several joined by hyphens (<c>A/57/759-S/2003/332</c>), with what stands beside them.</summary>
    /// <param name="s">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <returns>The symbols, stars, labels and warnings.</returns>
    /// <exception cref="CaacFormatException">The text is no symbol; the exception has the code and the position.</exception>
    public static DocumentSymbolParseResult ParseAll(ReadOnlySpan<char> s, DocumentSymbolStyles styles = DocumentSymbolStyles.Default)
    {
        var findings = new SymbolFindings(allowJoint: true);
        return SymbolReader.Read(s, null, styles, findings, out var fault) is null
            ? throw fault.ToException(s)
            : DocumentSymbolParseResult.Of(s, findings, fault);
    }

    /// <summary>Reads one symbol, or several joined by hyphens (<c>A/57/759-S/2003/332</c>), with what stands beside them.</summary>
    /// <param name="s">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbols, stars, labels and issues; without symbols where the text was refused, the last issue saying why.</param>
    /// <returns>Whether the text is a symbol or several.</returns>
    public static bool TryParseAll(ReadOnlySpan<char> s, DocumentSymbolStyles styles, out DocumentSymbolParseResult result)
    {
        var findings = new SymbolFindings(allowJoint: true);
        SymbolReader.Read(s, null, styles, findings, out var fault);
        result = DocumentSymbolParseResult.Of(s, findings, fault);
        return !result.HasErrors;
    }

    /// <inheritdoc cref="TryParseAll(ReadOnlySpan{char}, DocumentSymbolStyles, out DocumentSymbolParseResult)"/>
    /// <param name="utf8Text">The text.</param>
    /// <param name="styles">Which deviations from the UN's own writing are tolerated.</param>
    /// <param name="result">The symbols, stars, labels and issues; without symbols where the text was refused, the last issue saying why.</param>
    public static bool TryParseAll(ReadOnlySpan<byte> utf8Text, DocumentSymbolStyles styles, out DocumentSymbolParseResult result)
    {
        var findings = new SymbolFindings(allowJoint: true);
        SymbolReader.Read(utf8Text, styles, findings, out var fault);
        result = DocumentSymbolParseResult.Of(utf8Text, findings, fault);
        return !result.HasErrors;
    }
}
