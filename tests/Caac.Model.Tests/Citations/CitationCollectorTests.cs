namespace Caac.Model.Citations;

public sealed class CitationCollectorTests
{
    [Fact]
    public void Each_target_comes_once_with_its_count_and_paragraphs()
    {
        var cited = Collect(
            "paragraph 9 of resolution 1612 (2005), see S/2021/384. Resolution 1612 (2005), paras. 8 and 9, and UNSC 1612 (OP 8)");

        cited.Select(target => target.Citation).Should().Equal(
            new Citation { Resolution = new(1612, 2005), Paragraphs = ["9", "8"], Count = 2 },
            new Citation { Document = "S/2021/384" },
            new Citation { ResolutionWithoutYear = "1612", Paragraphs = ["8"] });
    }

    [Fact]
    public void Every_occurrence_has_its_place()
    {
        const string text = "S/2021/384 and S/2021/385, S/2021/384, para. 5";

        var cited = Collect(text);

        cited[0].Occurrences.Select(place => place.Start).Should().Equal(0, 27);
        cited[0].Paragraphs.Select(place => text.Substring(place.Start, place.Length)).Should().Equal("5");
        cited[1].Occurrences.Should().Equal(new CitedPlace(15, 10));
    }

    [Fact]
    public void A_joint_symbol_is_one_citation() =>
        Collect("A/57/759–S/2003/332").Select(target => target.Citation.Document).Should().Equal("A/57/759-S/2003/332");

    [Fact]
    public void Of_the_resolution_reaches_back_into_an_earlier_part()
    {
        const string text = "resolution 1612 (2005). --- paragraph 8 of the resolution";
        var collector = new CitationCollector();
        collector.Add(text, 0, 23);
        collector.Add(text, 28, text.Length - 28);

        var only = collector.ToList().Should().ContainSingle().Subject;

        only.Citation.Paragraphs.Should().Equal("8");
        only.Occurrences.Should().Equal(new CitedPlace(11, 11));
        only.Paragraphs.Should().Equal(new CitedPlace(38, 1));
    }

    [Fact]
    public void A_paragraph_of_nothing_cited_is_left_out() => Collect("paragraph 8 of the report").Should().BeEmpty();

    // The words between part each paragraph from the resolution: to look through all targets for each would not come to an end.
    [Fact]
    public void Paragraphs_of_nothing_among_many_targets_are_left_out()
    {
        var only = Collect(string.Concat(Enumerable.Repeat("paragraph 1 of resolution (UN) 1612 (2005), ", 200_000))).Should().ContainSingle().Subject;

        only.Citation.Should().Be(new Citation { Resolution = new(1612, 2005), Count = 200_000 });
    }

    private static IReadOnlyList<CitedTarget> Collect(string text)
    {
        var collector = new CitationCollector();
        collector.Add(text, 0, text.Length);
        return collector.ToList();
    }
}
