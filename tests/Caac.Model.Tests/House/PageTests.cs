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

        Link().Matches(Repository.TextOf(page)).Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target.Split('#')[0])))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_README_has_no_link_that_is_dead_inside_the_package() =>
        Link().Matches(Repository.TextOf("README.md")).Should().OnlyContain(link => link.Groups["target"].Value.StartsWith("https://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
