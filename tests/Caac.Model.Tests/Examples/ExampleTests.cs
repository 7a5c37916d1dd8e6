using Caac.Model;

namespace Examples;

public class ExampleTests
{
    private static readonly Example[] All =
    [
        .. typeof(Example).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Example)))
            .Select(type => (Example)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string, int> Shown =>
        new(MarkdownPage.Pages.SelectMany(page => Enumerable.Range(1, CodeOf(page).Length).Select(number => (page, number))));

    [Fact]
    public void The_first_block_of_the_README_is_the_two_commands() =>
        MarkdownPage.BlocksOf("README.md")[0].Text.Should().Be("""
            dotnet run --project src/Caac.Tool -- read tests/Corpus/S-2021-384.txt
            dotnet test
            """);

    [Theory]
    [MemberData(nameof(Shown))]
    public void Code_that_a_page_shows_is_code_that_compiles(string page, int number)
    {
        var source = Repository.TextOf($"tests/Caac.Model.Tests/Examples/{Find(page, number).GetType().Name}.cs").Split('\n');
        var (usings, statements) = Split(CodeOf(page)[number - 1]);

        string.Join('\n', statements).Should().Be(RegionOf(source));
        source.Should().Contain(usings);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Code_that_a_page_shows_prints_what_the_page_says(string page, int number)
    {
        var blocks = MarkdownPage.BlocksOf(page);
        var place = blocks.Index().Where(block => block.Item.Language == "csharp").ElementAt(number - 1).Index;
        var printed = place + 1 < blocks.Count && blocks[place + 1].Language == "text" ? blocks[place + 1].Text + "\n" : "";
        var example = Find(page, number);

        example.Run();

        example.Printed.Should().Be(printed);
    }

    private static Example Find(string page, int number) =>
        All.Should().ContainSingle(example => example.Page == page && example.Number == number, $"code block {number} of {page} needs an example").Subject;

    private static string[] CodeOf(string page) =>
        [.. MarkdownPage.BlocksOf(page).Where(block => block.Language == "csharp").Select(block => block.Text)];

    private static (string[] Usings, string[] Statements) Split(string code)
    {
        var lines = code.Split('\n');
        var usings = lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)).ToArray();
        return (usings, [.. lines.Skip(usings.Length).SkipWhile(string.IsNullOrEmpty)]);
    }

    // A type that the code declares stands below the method, in a region of its own.
    private static string RegionOf(string[] source) => string.Join("\n\n", source.Index()
        .Where(line => line.Item.Trim() == "#region shown")
        .Select(start => Dedent([.. source.Skip(start.Index + 1).TakeWhile(line => line.Trim() != "#endregion")])));

    private static string Dedent(string[] region)
    {
        var indent = region.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', region.Select(line => line.Length > 0 ? line[indent..] : line)).Trim('\n');
    }
}
