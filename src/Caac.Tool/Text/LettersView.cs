using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>Who wrote to whom, in which office, and who signed.</summary>
internal static class LettersView
{
    internal static void Write(IAnsiConsole console, IEnumerable<Correspondence> letters)
    {
        foreach (var letter in letters)
        {
            Page.Heading(console, letter.AnnexLabel ?? "Letter");
            Page.Table(console,
            [
                .. Page.Field("from", letter.From),
                .. Page.Field("to", letter.To),
                .. Page.Field("as", letter.Capacity),
                .. letter.Signatures.SelectMany(signature => Page.Field("signed", signature.ToString())),
                .. Page.Field("cites", letter.Citations.Count == 0 ? null : Words.List(letter.Citations)),
            ]);
        }
    }
}
