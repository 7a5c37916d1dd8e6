using System.Text.RegularExpressions;

namespace Caac.Model.House;

public partial class PageTests
{
    public static TheoryData<string> Pages =>
    [
        "CHANGELOG.md",
        "README.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(page => Path.GetRelativePath(Repository.Root, page)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_of_a_page_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;

        LinksOf(page)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_README_has_no_link_that_is_dead_inside_the_package() =>
        LinksOf("README.md").Should().NotContain(target => !target.StartsWith("https://", StringComparison.Ordinal));

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(Code().Replace(Repository.TextOf(page), "")).Select(link => link.Groups["target"].Value);

    [GeneratedRegex("(`+).+?\\1", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
