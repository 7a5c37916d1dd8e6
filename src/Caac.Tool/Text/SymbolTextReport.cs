using System.Globalization;
using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>A symbol taken apart, part by part.</summary>
internal sealed class SymbolTextReport(ToolConsole console) : IReport<SymbolAnswer>
{
    private readonly TextPage _page = new(console);
    private bool _isFirst = true;

    public void Add(string source, SymbolAnswer result)
    {
        if (!_isFirst)
        {
            _page.Canvas.WriteLine();
        }

        _isFirst = false;
        foreach (var symbol in result.Result.Symbols)
        {
            Write(symbol);
        }

        if (result.Result.IsReissue)
        {
            Page.Table(_page.Canvas, [.. Page.Field("star", "issued again for technical reasons")]);
        }

        if (result.Line is { } line)
        {
            IssuesView.WriteLines(_page.Canvas, SourceFile.StandardInput, [.. result.Result.Issues.Select(issue => OnLine(issue, line))]);
        }
        else
        {
            IssuesView.WriteLines(_page.Canvas, source, result.Result.Issues);
        }

        _page.Flush();
    }

    public void Dispose() => _page.Dispose();

    private void Write(DocumentSymbol symbol)
    {
        Page.Line(_page.Canvas, new Words(symbol.ToString("P"), Page.Accent));
        Page.Table(_page.Canvas,
        [
            .. Page.Field("symbol", symbol.ToString()),
            .. Page.Field("organ", symbol.IsKnownOrgan ? symbol.Organ : $"{symbol.Organ} (not registered)"),
            .. Page.Field("body", symbol.Body),
            .. Page.Field("series", Describe(symbol.Series)),
            .. Page.Field("session", Describe(symbol.Session)),
            .. Page.Field("year", symbol.Year?.ToString(CultureInfo.InvariantCulture)),
            .. Page.Field("number", symbol.NumberText),
            .. Page.Field("part", symbol.Part),
            .. Page.Field("qualifiers", string.Join(", ", symbol.Qualifiers)),
            .. Page.Field("modifiers", string.Join(", ", symbol.Modifiers)),
            .. Page.Field("link", symbol.ToUri(UnLanguage.English).AbsoluteUri),
        ]);
    }

    private static CaacIssue OnLine(CaacIssue issue, int line) =>
        issue with { Span = (issue.Span ?? new SourceSpan { Column = 1 }) with { Line = line } };

    private static string Describe(DocumentSeries series) =>
        series.Name is { } name && name != series.Code ? $"{series.Code} ({name})" : series.Code;

    private static string? Describe(SymbolSession? session) => session switch
    {
        null => null,
        { Kind: SymbolSessionKind.Special } special => $"{special.Text} (special)",
        { Kind: SymbolSessionKind.EmergencySpecial } emergency => $"{emergency.Text} (emergency special)",
        { Kind: SymbolSessionKind.Organizational } organizational => $"{organizational.Text} (organizational)",
        { } regular => regular.Text,
    };
}
