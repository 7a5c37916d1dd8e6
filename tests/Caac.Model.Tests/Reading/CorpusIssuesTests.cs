namespace Caac.Model.Reading;

/// <summary>Each oddity of the four copies is an issue with its place, and nothing else is.</summary>
public sealed class CorpusIssuesTests
{
    [Fact]
    public void The_first_letter_lost_a_label_and_has_a_page_mark_between_items() =>
        IssuesOf(Corpus.DrcLetter).Should().Equal(
            "14:12 CAAC331 Dang",
            "26:3 CAAC320 R",
            "29:1 CAAC330 2/3 21-05220",
            "35:17 CAAC331 Juul",
            "35:23 CAAC332 C");

    [Fact]
    public void The_second_letter_has_bold_type_in_a_name_and_a_role_glued_to_it() =>
        IssuesOf(Corpus.FirstMaliLetter).Should().Equal("30:17 CAAC331 Juul", "30:23 CAAC332 C");

    [Fact]
    public void The_last_letter_has_no_symbol_and_citations_in_links() =>
        IssuesOf(Corpus.SecondMaliLetter).Should().Equal(
            "5:4 CAAC310 ",
            "16:238 CAAC333 1612 \\(2005\\)",
            "16:328 CAAC333 S/AC.51/2023/3",
            "18:20 CAAC331 de Rivire",
            "37:20 CAAC331 Frazier");

    [Fact]
    public void The_toolkit_has_a_footnote_star_headings_of_wandering_level_and_options_without_bullet()
    {
        var issues = DocumentReader.Default.Read(Corpus.Text(Corpus.ToolkitLetter)).Issues;

        issues.CountBy(issue => issue.Code).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            [CaacIssueCodes.FootnoteMark] = 1,
            [CaacIssueCodes.PageFurniture] = 3,
            [CaacIssueCodes.BulletLost] = 5,
            [CaacIssueCodes.HeadingLevel] = 6,
        });
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void No_oddity_of_a_real_copy_is_an_error(string name) => DocumentReader.Default.Read(Corpus.Text(name)).HasErrors.Should().BeFalse();

    private static IEnumerable<string> IssuesOf(string name)
    {
        var text = Corpus.Text(name);
        return DocumentReader.Default.Read(text).Issues.Select(issue => $"{issue.Span} {issue.Code} {text.AsSpan(issue.Span!.Value.Start, issue.Span.Value.Length)}");
    }
}
