using System.Globalization;
using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>A document of a kind that is not modelled: how it begins, and how to go on.</summary>
internal static class OtherView
{
    private const int ShownCharacters = 400;

    internal static void Write(IAnsiConsole console, string source, IEnumerable<OtherDocument> documents)
    {
        foreach (var document in documents)
        {
            var text = document.Text ?? "";
            Page.Heading(console, document.AnnexLabel ?? "Not a document of a known kind");
            Page.Table(console,
            [
                .. Page.Field("length", string.Create(CultureInfo.InvariantCulture, $"{text.Length:N0} characters")),
                .. Page.Field("begins", Beginning(text)),
                .. Page.Field("cites", Words.List(document.Citations)),
                .. Page.Field("known kinds", "letters of the Council and of the Chair of the Working Group, and the toolkit"),
                .. Page.Field("whole text", $"caac read {source} --format json"),
            ]);
        }
    }

    private static string Beginning(string text)
    {
        var start = text.AsSpan().TrimStart();
        var words = start[..Math.Min(start.Length, ShownCharacters)].ToString();
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return start.Length > ShownCharacters ? $"{line} …" : line;
    }
}
