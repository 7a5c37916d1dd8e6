namespace Caac.Model;

/// <summary>What was read where one or several symbols are written: the symbols, and what stands beside them without being part of them.</summary>
public sealed class DocumentSymbolParseResult
{
    private DocumentSymbolParseResult(SymbolFindings findings, IReadOnlyList<CaacIssue> issues, bool hasErrors)
    {
        Symbols = hasErrors ? EquatableList<DocumentSymbol>.Empty : EquatableList.CopyOf(findings.Symbols);
        Stars = findings.Stars;
        Labels = EquatableList.CopyOf(findings.Labels);
        Issues = issues;
        HasErrors = hasErrors;
    }

    /// <summary>The symbols, in order; more than one where they are joint, none where the text was refused.</summary>
    public IReadOnlyList<DocumentSymbol> Symbols { get; }

    /// <summary>The first symbol; null where the text was refused.</summary>
    public DocumentSymbol? Symbol => Symbols.Count > 0 ? Symbols[0] : null;

    /// <summary>The number of stars after the symbols: <c>S/25647*</c> has one.</summary>
    public int Stars { get; }

    /// <summary>Whether stars say that the document was issued again for technical reasons.</summary>
    public bool IsReissue => Stars > 0;

    /// <summary>The labels of the tables of the Dag Hammarskjöld Library, such as <c>PRST</c> in <c>S/25184 (PRST)</c>.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>A warning for each repair and oddity; last an error where the text was refused.</summary>
    public IReadOnlyList<CaacIssue> Issues { get; }

    /// <summary>Whether the text was refused.</summary>
    public bool HasErrors { get; }

    /// <summary>The symbols joined as the UN joins them: <c>A/57/759-S/2003/332</c>; empty where the text was refused.</summary>
    public override string ToString() => string.Join('-', Symbols);

    internal static DocumentSymbolParseResult Of(ReadOnlySpan<char> text, SymbolFindings findings, SymbolFault fault)
    {
        var issues = new List<CaacIssue>();
        foreach (var repair in findings.Repairs)
        {
            issues.Add(repair.ToIssue(text, IssueSeverity.Warning));
        }

        foreach (var word in SymbolComponentCheck.UnknownWords(findings.Symbols))
        {
            issues.Add(new SymbolFault(SymbolFaultKind.ComponentUnknown, Math.Max(text.IndexOf(word), 0), word.Length).ToIssue(text, IssueSeverity.Warning));
        }

        return Of(findings, issues, fault.Kind == SymbolFaultKind.None ? null : fault.ToIssue(text, IssueSeverity.Error));
    }

    internal static DocumentSymbolParseResult Of(ReadOnlySpan<byte> utf8Text, SymbolFindings findings, SymbolFault fault)
    {
        var issues = new List<CaacIssue>();
        foreach (var repair in findings.Repairs)
        {
            issues.Add(repair.ToIssue(utf8Text, IssueSeverity.Warning));
        }

        foreach (var word in SymbolComponentCheck.UnknownWords(findings.Symbols))
        {
            var place = utf8Text.IndexOf(System.Text.Encoding.ASCII.GetBytes(word));
            issues.Add(new SymbolFault(SymbolFaultKind.ComponentUnknown, Math.Max(place, 0), word.Length).ToIssue(utf8Text, IssueSeverity.Warning));
        }

        return Of(findings, issues, fault.Kind == SymbolFaultKind.None ? null : fault.ToIssue(utf8Text, IssueSeverity.Error));
    }

    private static DocumentSymbolParseResult Of(SymbolFindings findings, List<CaacIssue> issues, CaacIssue? error)
    {
        if (error is not null)
        {
            issues.Add(error);
        }

        return new(findings, EquatableList.CopyOf(issues), error is not null);
    }
}
