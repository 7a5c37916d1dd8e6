namespace Consumer;

/// <summary>The page for hosts shows code that compiles and is tested here.</summary>
public class PageTests
{
    [Theory]
    [InlineData("Web/LettersApi.cs", 0)]
    [InlineData("Web/CaacOpenApi.cs", 1)]
    [InlineData("Database/Archive.cs", 2)]
    public void A_block_of_the_page_is_the_code_of_a_file(string file, int number) =>
        Blocks()[number].Should().Be(Region(File.ReadAllText(Path.Combine(Corpus.Root, "tests/Caac.Model.Consumer", file))));

    [Fact]
    public void There_is_no_other_code_on_the_page() => Blocks().Should().HaveCount(3);

    private static string[] Blocks() =>
        [.. File.ReadAllText(Path.Combine(Corpus.Root, "docs/hosting.md")).Split("```csharp\n").Skip(1).Select(block => block.Split("\n```")[0])];

    private static string Region(string source) => source.Split("#region shown\n")[1].Split("\n#endregion")[0];
}
