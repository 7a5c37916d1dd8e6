using System.Text;

namespace Caac.Model.Citations;

public sealed class CitationFinderCostTests
{
    private const int Many = 200_000;

    public static TheoryData<string, int> Hostile => new()
    {
        { "/", 0 },
        { "(", 0 },
        { " ", 0 },
        { "1/", 0 },
        { "1(", 0 },
        { "S/", 0 },
        { "S/1/", 1 },
        { "S/1-", 1 },
        { "S/1 ", Many },
        { "S/1(I)", Many },
        { "1612 (2005)", Many },
        { "1612 (2005),", Many },
        { "paragraph 1 of ", Many },
        { "paragraph 1,", Many },
        { "1, ", 0 },
        { "//S/", 0 },
        { "a/\n1", 0 },
        { "[", 0 },
        { "1\n", 0 },
        { "and 5 (c) ", 0 },
    };

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void The_walk_allocates_nothing(string name)
    {
        var text = Corpus.Text(name);
        var bytes = Encoding.UTF8.GetBytes(text);
        Walk(text, bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var matches = Walk(text, bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        matches.Should().BePositive();
        allocated.Should().Be(0);
    }

    [Fact]
    public void A_text_repeated_a_thousand_times_has_a_thousand_times_the_matches()
    {
        var text = string.Concat(Corpus.Names.Select(row => Corpus.Text(row.Data) + "\n\n"));

        Count(string.Concat(Enumerable.Repeat(text, 1000))).Should().Be(1000 * Count(text));
    }

    // Manys of units: a walk that looked back further than it has to would not come to an end.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_long_run_of_the_same_comes_to_an_end(string unit, int matches) =>
        Count(string.Concat(Enumerable.Repeat(unit, Many))).Should().Be(matches);

    private static int Walk(string text, byte[] bytes)
    {
        var count = Count(text);
        foreach (var match in CitationFinder.Enumerate(bytes))
        {
            count += match.Length;
        }

        return count;
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var _ in CitationFinder.Enumerate(text))
        {
            count++;
        }

        return count;
    }
}
