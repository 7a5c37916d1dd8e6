namespace Caac.Model.Symbols;

public class RealSymbolTests
{
    public static TheoryData<string> Found => new(RealSymbol.All.Select(row => row.Found));

    [Fact]
    public void There_are_more_than_four_hundred_of_them() => RealSymbol.All.Should().HaveCountGreaterThan(400);

    [Theory]
    [MemberData(nameof(Found))]
    public void A_real_symbol_means_what_the_table_says(string found) =>
        RealSymbol.Read(found).Should().Be(RealSymbol.All.Single(row => row.Found == found));

    [Theory]
    [MemberData(nameof(Found))]
    public void The_catalogue_form_of_a_real_symbol_is_read_as_it_stands(string found)
    {
        var canonical = RealSymbol.All.Single(row => row.Found == found).Canonical;

        DocumentSymbol.TryParseAll(canonical, DocumentSymbolStyles.Strict, out var strict).Should().BeTrue();
        strict.ToString().Should().Be(canonical);
        strict.Issues.Should().BeEmpty();
    }

    [Fact]
    public void The_page_of_the_grammar_shows_the_table()
    {
        var page = Repository.TextOf("docs/symbol-grammar.md").Split('\n').Select(line => line.TrimEnd('\r'));
        page.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(character => character == '|') > 10)
            .Should().Equal(RealSymbol.Shown.Select(row => row.ToMarkdown()));
    }
}
