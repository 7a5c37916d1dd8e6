using Caac.Model;

namespace Examples;

/// <summary>The fenced blocks of a page.</summary>
internal static class MarkdownPage
{
    // Its code needs ASP.NET Core and Entity Framework Core: tests/Caac.Model.Consumer holds it to the page.
    private const string PageOfConsumer = "docs/hosting.md";

    internal static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Append("README.md")
        .Where(page => page != PageOfConsumer)
        .Order(StringComparer.Ordinal);

    internal static IReadOnlyList<(string Language, string Text)> BlocksOf(string page)
    {
        var blocks = new List<(string, string)>();
        string? language = null;
        var lines = new List<string>();
        foreach (var line in Repository.TextOf(page).Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (language is null)
            {
                language = line[3..];
                lines.Clear();
            }
            else
            {
                blocks.Add((language, string.Join('\n', lines)));
                language = null;
            }
        }

        return blocks;
    }
}
