using System.Text;

namespace Caac.Model.Fuzz.Targets;

/// <summary>Reads the input as a symbol in every style, from both encodings, and holds the parser to what it promises of a symbol.</summary>
internal static class SymbolTarget
{
    private static readonly DocumentSymbolStyles[] Styles = [DocumentSymbolStyles.Strict, DocumentSymbolStyles.Default, DocumentSymbolStyles.Any];

    internal static void Run(byte[] utf8Text)
    {
        var text = Encoding.UTF8.GetString(utf8Text);
        var isUtf8 = Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(utf8Text);
        DocumentSymbol? stricter = null;
        foreach (var style in Styles)
        {
            var isRead = DocumentSymbol.TryParse(text, style, out var symbol);
            DocumentSymbol.TryParse(utf8Text, style, out var fromBytes);
            Finding.Unless(!isUtf8 || symbol == fromBytes, "Both encodings are read alike.");
            Finding.Unless(stricter is null || stricter == symbol, "What a strict style takes, a tolerant one takes as the same.");
            CheckAll(text, style, symbol);
            stricter = symbol;
            if (isRead)
            {
                Check(symbol!);
            }
        }
    }

    private static void CheckAll(string text, DocumentSymbolStyles style, DocumentSymbol? symbol)
    {
        DocumentSymbol.TryParseAll(text, style, out var result);
        Finding.Unless(symbol is null || (result.Symbols is [var only] && only == symbol), "A symbol is a list of one.");
        Finding.Unless(result.HasErrors == (result.Symbols.Count == 0), "A refusal gives no symbol.");
        foreach (var issue in result.Issues)
        {
            Finding.Unless(issue.Span is { } span && span.Start >= 0 && span.Start + span.Length <= text.Length, "An issue is in the text.");
        }

        foreach (var member in result.Symbols)
        {
            Check(member);
        }
    }

    private static void Check(DocumentSymbol symbol)
    {
        Finding.Unless(DocumentSymbol.TryParse(symbol.ToString(), out var again) && again == symbol, "The catalogue form reads back.");
        Finding.Unless(DocumentSymbol.TryParse(symbol.ToString("P"), out again) && again == symbol, "The printed form reads back.");
        Finding.Unless(DocumentSymbol.TryParse(Encoding.ASCII.GetBytes(symbol.ToString("P")), null, out again) && again == symbol, "Its bytes read back.");
        Finding.Unless(symbol.CompareTo(again) == 0 && symbol.ToSortKey() == again!.ToSortKey(), "Equal symbols sort as equal.");
        Finding.Unless(symbol.Base.Base == symbol.Base, "A base has no base of its own.");
        Finding.Unless(symbol.Predecessor is not { } before || symbol.ToString().StartsWith(before.ToString(), StringComparison.Ordinal), "A symbol begins with its predecessor.");
        Finding.Unless(DocumentSymbol.TryParse(symbol.Base.ToString(), out again) && again == symbol.Base, "A base reads back.");
        Finding.Unless(symbol.ToUri(UnLanguage.English).AbsoluteUri.Length > 0, "Every symbol has a page.");
    }
}
