using Caac.Model;
using Caac.Model.Reading;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>A document on one page: what it is, its dates, its letters, its requests, and what is odd about the copy.</summary>
internal sealed class ReadTextReport(ToolConsole console) : IReport<DocumentReadResult>
{
    private readonly TextPage _page = new(console);
    private bool _isFirst = true;

    public void Add(string source, DocumentReadResult result)
    {
        if (!_isFirst)
        {
            _page.Canvas.WriteLine();
            _page.Canvas.Write(new Rule { Style = Page.Faint });
        }

        _isFirst = false;
        var documents = WithAnnexes(result.Document).ToArray();
        WriteTitle(result.Document);
        DatesView.Write(_page.Canvas, documents);
        LettersView.Write(_page.Canvas, documents.OfType<Correspondence>());
        ConclusionsView.Write(_page.Canvas, documents.OfType<ChairLetter>());
        RequestsView.Write(_page.Canvas, documents.OfType<ChairLetter>());
        ToolkitView.Write(_page.Canvas, documents.OfType<ToolkitDocument>());
        OtherView.Write(_page.Canvas, source, documents.OfType<OtherDocument>());
        IssuesView.Write(_page.Canvas, source, result.Issues);
        _page.Flush();
    }

    public void Dispose() => _page.Dispose();

    private void WriteTitle(CaacDocument document)
    {
        var kind = document.OriginalLanguage is { } language ? $"{document.Type}, original in {language}" : document.Type;
        Page.Line(_page.Canvas, new Words(document.Symbol?.ToString("P") ?? "No symbol printed", Page.Accent).Then($"  {kind}", Page.Faint));
        if (document.EarlierIssues.Count > 0)
        {
            Page.Line(_page.Canvas, new Words($"Issued before as {string.Join(", ", document.EarlierIssues)}", Page.Faint));
        }

        if (document.Title is { } title)
        {
            Page.Line(_page.Canvas, new Words(title));
        }
    }

    private static IEnumerable<CaacDocument> WithAnnexes(CaacDocument document) => document.Annexes.SelectMany(WithAnnexes).Prepend(document);
}
