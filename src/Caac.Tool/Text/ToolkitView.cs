using System.Globalization;
using Caac.Model;
using Spectre.Console;

namespace Caac.Tool.Text;

/// <summary>The options of the toolkit by category, and within it by who may use them.</summary>
internal static class ToolkitView
{
    internal static void Write(IAnsiConsole console, IEnumerable<ToolkitDocument> toolkits)
    {
        foreach (var toolkit in toolkits)
        {
            Page.Heading(console, string.Create(CultureInfo.InvariantCulture, $"Toolkit ({toolkit.Options.Count} options)"));
            Page.Table(console,
            [
                .. Page.Field("status", string.Join(", ", toolkit.Status)),
                .. Page.Field("principle", toolkit.Principle),
                .. Page.Field("mandate", toolkit.Mandate?.Source?.ToString()),
            ]);
            foreach (var category in toolkit.Options.GroupBy(option => option.Category))
            {
                Page.Heading(console, category.Key ?? "Without a category");
                foreach (var authority in category.GroupBy(option => option.Authority))
                {
                    Page.Table(console, [[new Words(Describe(authority.Key), Page.Accent)]]);
                    Page.Table(console, [.. authority.SelectMany(option => Page.Field(option.Id, option.Text))]);
                }
            }
        }
    }

    private static string Describe(ToolkitAuthority? authority) => authority switch
    {
        null => "without a heading",
        { } known when known == ToolkitAuthority.Direct => "direct action",
        { } known when known == ToolkitAuthority.DirectOrRecommendation => "direct action, or recommendation to the Security Council",
        { } known when known == ToolkitAuthority.Recommendation => "recommendation to the Security Council",
        { } other => other.Value,
    };
}
