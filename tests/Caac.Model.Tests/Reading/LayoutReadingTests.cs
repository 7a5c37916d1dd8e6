namespace Caac.Model.Reading;

/// <summary>Real letters whose copies were laid out anew read as before.</summary>
public sealed class LayoutReadingTests
{
    private static readonly string Letter = Corpus.Text(Corpus.FirstMaliLetter);

    private static readonly CaacDocument Sound = DocumentReader.Default.Read(Letter).Document;

    [Theory]
    [InlineData("grave violations", "grave viola-\ntions")]
    [InlineData("non-State armed groups", "non-\nState armed groups")]
    [InlineData("established by", "es-\ntablished by")]
    [InlineData("the Secretary-General on", "the Secretary-\nGeneral on")]
    [InlineData("age assessment of the", "age assess-\nment of the")]
    public void A_word_broken_at_a_line_end_is_one_word(string sound, string broken) =>
        Read(Letter.Replace(sound, broken, StringComparison.Ordinal)).Should().Be(Sound);

    [Theory]
    [InlineData("- (", "", ") ", ". ")]
    [InlineData("- (", "", ") ", ") ")]
    public void Labels_as_browsers_print_them_are_read(string open, string openAnew, string close, string closeAnew)
    {
        var text = string.Join('\n', Letter.Split('\n').Select(line => line.StartsWith(open, StringComparison.Ordinal) ? openAnew + line[open.Length..(open.Length + 1)] + closeAnew + line[(open.Length + 1 + close.Length)..] : line));

        text.Should().Contain("\na" + closeAnew + "Request you");
        Read(text).Should().Be(Sound);
    }

    [Fact]
    public void A_heading_in_bold_type_after_a_page_number_is_no_rest_of_the_line_before()
    {
        var text = Corpus.Text(Corpus.ToolkitLetter);

        Read(text.Replace("### 5. Other measures", "**5. Other measures**", StringComparison.Ordinal)).Should().Be(DocumentReader.Default.Read(text).Document);
    }

    [Fact]
    public void The_mandate_of_the_toolkit_has_labels_as_browsers_print_them()
    {
        var text = Corpus.Text(Corpus.ToolkitLetter);

        Read(text.Replace("- (a) Make", "a. Make", StringComparison.Ordinal).Replace("- (b) Address", "b. Address", StringComparison.Ordinal)).Should().Be(DocumentReader.Default.Read(text).Document);
    }

    [Fact]
    public void A_suspended_hyphen_keeps_its_blank()
    {
        var text = Corpus.Text(Corpus.DrcLetter);

        Read(text.Replace("gender- and age-sensitive", "gender-\nand age-\nsensitive", StringComparison.Ordinal)).Should().Be(DocumentReader.Default.Read(text).Document);
    }

    [Fact]
    public void A_letter_on_one_line_is_read_whole()
    {
        var letter = (Letter)Read(Letter.Replace("**Juul**Chair", "Juul Chair", StringComparison.Ordinal).Replace('\n', ' '));
        var annex = letter.Annexes.Should().ContainSingle().Which.Should().BeOfType<ChairLetter>().Subject;

        letter.Title.Should().Be(((Letter)Sound).Title);
        letter.Signatures.Should().Equal(((Letter)Sound).Signatures);
        annex.Requests.Select(request => request.Text).Should().Equal(((ChairLetter)Sound.Annexes[0]).Requests.Select(request => request.Text));
        annex.Conclusion.Should().Be(((ChairLetter)Sound.Annexes[0]).Conclusion);
    }

    [Fact]
    public void An_enclosure_belongs_to_the_annex_before_it()
    {
        var letter = Read(Letter + "\n\nEnclosure\n\nA statement of the Government.");

        var annex = letter.Annexes.Should().ContainSingle().Which.Should().BeOfType<ChairLetter>().Subject;
        annex.Annexes.Should().ContainSingle().Which.Should().Be(new OtherDocument { AnnexLabel = "Enclosure", Text = "A statement of the Government." });
    }

    [Fact]
    public void A_second_annex_of_no_known_kind_is_kept()
    {
        var letter = Read(Letter + "\n\nAnnex II\n\nA statement of the Government.");

        letter.Annexes.Should().HaveCount(2);
        letter.Annexes[1].Should().Be(new OtherDocument { AnnexLabel = "Annex II", Text = "A statement of the Government." });
    }

    [Theory]
    [InlineData("At its 67th meeting, held on", 67, null)]
    [InlineData("At its 67th formal meeting, on", 67, "formal meeting")]
    [InlineData("At its twenty-first meeting, held on", 21, null)]
    [InlineData("At its one hundred and second meeting, held on", 102, null)]
    [InlineData("At its hundred-and-eleventh meeting, held on", 111, null)]
    [InlineData("At a formal meeting held on", null, "formal meeting")]
    [InlineData("During a closed videoconference meeting held on", null, "closed videoconference meeting")]
    [InlineData("At a meeting held on", null, null)]
    public void The_form_of_the_meeting_is_read(string words, int? ordinal, string? format)
    {
        var annex = (ChairLetter)Read(Letter.Replace("During a closed videoconference held on", words, StringComparison.Ordinal)).Annexes[0];

        annex.Conclusion!.Meeting.Should().Be(new Meeting
        {
            Date = PartialDate.Parse("2020-11-20"),
            Ordinal = ordinal,
            Format = format,
            AddressedBy = ["Permanent Representative of Mali to the United Nations"],
        });
    }

    [Theory]
    [InlineData("from July 2017 to March 2020", "2017-07..2020-03")]
    [InlineData("from 1 January to 31 December 2021", "2021-01-01..2021-12-31")]
    [InlineData("1 January to 31 December 2021", "2021-01-01..2021-12-31")]
    [InlineData("between 1 July 2017 and 31 March 2020", "2017-07-01..2020-03-31")]
    [InlineData("from 1 to 31 January 2021", "2021-01-01..2021-01-31")]
    [InlineData("from January to June 2021", "2021-01..2021-06")]
    public void The_period_of_the_report_is_read(string words, string period)
    {
        var annex = (ChairLetter)Read(Letter.Replace("from July 2017 to March 2020", words, StringComparison.Ordinal)).Annexes[0];

        annex.Conclusion!.Reports[0].Period!.ToString().Should().Be(period);
    }

    [Fact]
    public void Two_reports_share_their_introducer()
    {
        var annex = (ChairLetter)Read(Letter.Replace(
            "the third report of the Secretary-General on children and armed conflict in Mali (S/2020/1105), which covers the period from July 2017 to March 2020 and was",
            "the third report of the Secretary-General on children and armed conflict in Mali (S/2020/1105), covering the period from July 2017 to March 2020, and the fourth report of the Secretary-General on children and armed conflict in Mali (S/2020/1106), covering the period from April to June 2020, which were",
            StringComparison.Ordinal)).Annexes[0];

        annex.Conclusion!.Reports.Select(report => $"{report}, {report.IntroducedBy}").Should().Equal(
            "S/2020/1105 on Mali (3), 2017-07..2020-03, Special Representative of the Secretary-General for Children and Armed Conflict",
            "S/2020/1106 on Mali (4), 2020-04..2020-06, Special Representative of the Secretary-General for Children and Armed Conflict");
    }

    [Theory]
    [InlineData("the Malian authorities in", "the\nS/2021/385\nMalian authorities in")]
    [InlineData("the Malian authorities in", "the\n\n21-05222 2/3\n\fS/2021/385\nMalian authorities in")]
    public void The_symbol_as_a_running_head_is_no_part_of_a_sentence(string sound, string broken) =>
        Read(Letter.Replace(sound, broken, StringComparison.Ordinal)).Should().Be(Sound);

    [Fact]
    public void The_day_of_adoption_may_stand_first()
    {
        var letter = Read(Letter
            .Replace("The Working Group adopted its conclusions", "On 17 December 2020, the Working Group adopted its conclusions", StringComparison.Ordinal)
            .Replace("(S/AC.51/2020/11) on 17 December 2020.", "(S/AC.51/2020/11).", StringComparison.Ordinal)
            .Replace("adopted on 17 December 2020 (S/AC.51/2020/11)", "(S/AC.51/2020/11)", StringComparison.Ordinal));

        ((ChairLetter)letter.Annexes[0]).Conclusion!.AdoptedOn.Should().Be(new PartialDate(2020, 12, 17));
    }

    [Theory]
    [InlineData("together with In follow-up to the recommendations, today")]
    [InlineData("to In follow-up to the recommendations to")]
    public void A_text_that_begins_in_the_middle_of_a_letter_is_read(string text) => Read(text).Should().BeOfType<ChairLetter>();

    private static CaacDocument Read(string text) => DocumentReader.Default.Read(text).Document;
}
