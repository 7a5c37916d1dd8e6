using System.Globalization;
using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>Each request: its label, what it does, whom it names in what role, the violations, the options of the toolkit, and its words.</summary>
internal static class RequestsView
{
    internal static void Write(IAnsiConsole console, IEnumerable<ChairLetter> letters)
    {
        foreach (var letter in letters.Where(letter => letter.Requests.Count > 0))
        {
            Page.Heading(console, string.Create(CultureInfo.InvariantCulture, $"Requests ({letter.Requests.Count})"));
            string? section = null;
            foreach (var request in letter.Requests)
            {
                if (!ReferenceEquals(request, letter.Requests[0]))
                {
                    console.WriteLine();
                }

                if (request.Section is { } heading && heading != section)
                {
                    Page.Table(console, [[new Words(heading, Page.Strong)]]);
                }

                section = request.Section;
                Write(console, request);
            }
        }
    }

    private static void Write(IAnsiConsole console, Request request)
    {
        var acts = new Words(string.Join(", ", request.Steps), Page.Accent);
        if (request.Actors.Count > 0)
        {
            acts.Then($" — names {string.Join(", ", request.Actors.Select(NameOf))}", Page.Faint);
        }

        if (!request.LabelPrinted)
        {
            acts.Then(" (label not printed)", Page.Warning);
        }

        Page.Table(console,
        [
            [new Words($"({request.Label})", Page.Strong), acts],
            .. Line("violations: ", request.Violations.Select(violation => violation.Name)),
            .. Line("toolkit: ", request.Toolkit.Select(use => use.Option.Value)),
            [new Words(""), new Words(request.Text)],
        ]);
    }

    private static string NameOf(RequestActor actor) => actor.Role is { } role ? $"{actor} ({role})" : actor.ToString();

    private static IEnumerable<Words[]> Line(string title, IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return list.Length == 0 ? [] : [[new Words(""), new Words(title, Page.Faint).Then(list)]];
    }
}
