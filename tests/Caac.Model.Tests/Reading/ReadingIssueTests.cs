using System.Text;

namespace Caac.Model.Reading;

/// <summary>Each code of reading, once, with the place it points to.</summary>
public sealed class ReadingIssueTests
{
    private static readonly string Letter = Corpus.Text(Corpus.FirstMaliLetter);

    [Theory]
    [InlineData(CaacIssueCodes.SymbolNotPrinted, "United Nations S/2021/385", "United Nations", "")]
    [InlineData(CaacIssueCodes.DistributionNotPrinted, "Distr.: General 20 April 2021", "", "")]
    [InlineData(CaacIssueCodes.TitleNotPrinted, "Letter dated 19 April 2021 from the President of the Security Council addressed to the Secretary-General\n", "", "")]
    [InlineData(CaacIssueCodes.TitleUnusual, " addressed to the Secretary-General\n", "\n", "Letter dated 19 April 2021 from the President of the Security Council")]
    [InlineData(CaacIssueCodes.SymbolReissued, "S/2021/385", "S/2021/385*", "*")]
    [InlineData(CaacIssueCodes.FootnoteMark, "addressed to the Secretary-General\n", "addressed to the Secretary-General\\*\n", "*")]
    [InlineData(CaacIssueCodes.DistributionNotPrinted, "General 20 April 2021", "General", "Distr.: General")]
    [InlineData(CaacIssueCodes.DateUnreadable, "Letter dated 19 April 2021", "Letter dated in spring", "Letter dated in spring")]
    [InlineData(CaacIssueCodes.LabelLost, "- (b) Also", "- Also", "A")]
    [InlineData(CaacIssueCodes.LabelUnexpected, "- (b) Also", "- (d) Also", "(d)")]
    [InlineData(CaacIssueCodes.VerbUnknown, "- (b) Also request you to", "- (b) Ponder how to", "Ponder")]
    [InlineData(CaacIssueCodes.PageFurniture, "- (b) Also", "1/2 21-05222\n\n- (b) Also", "1/2 21-05222")]
    [InlineData(CaacIssueCodes.BoldInName, "Dang Dinh Quy", "**Dang** Dinh Quy", "Dang")]
    [InlineData(CaacIssueCodes.WordsGlued, "Quy President", "QuyPresident", "yP")]
    [InlineData(CaacIssueCodes.LinkInText, "(S/2020/1105)", "([S/2020/1105](https://example.org))", "S/2020/1105")]
    [InlineData(CaacIssueCodes.SignatureMarkLost, "(Signed) Mona **Juul**Chair\n", "Mona Juul, Chair\n", "Mona Juul, Chair\nWorking Group on Children and Armed Conflict")]
    [InlineData(CaacIssueCodes.RoleNotFound, "Dang Dinh Quy President of the Security Council", "Dang Dinh Quy", "Dang Dinh Quy")]
    [InlineData(CaacIssueCodes.TextNotKept, "(Signed) Dang", "The weather was fine.\n\n(Signed) Dang", "The weather was fine.")]
    [InlineData(CaacIssueCodes.AnnexUnknown, "(Signed) Mona", "Annex II\n\nThe weather was fine.\n\n(Signed) Mona", "Annex II")]
    [InlineData(CaacIssueCodes.ConclusionNotFound, "(S/AC.51/2020/11)", "", null)]
    [InlineData(CaacIssueCodes.ReportNotFound, "the third report of the Secretary-General on children and armed conflict in Mali (S/2020/1105)", "the matter", "")]
    [InlineData(CaacIssueCodes.LegalBasisNotFound, "resolutions, including resolutions 1612 (2005), 1882 (2009), 1998 (2011), 2068 (2012), 2143 (2014), 2225 (2015) and 2427 (2018)", "resolutions", "")]
    public void What_is_odd_in_a_letter_is_a_warning(string code, string sound, string odd, string? place)
    {
        Letter.Should().Contain(sound);
        var text = Letter.Replace(sound, odd, StringComparison.Ordinal);

        var issues = DocumentReader.Default.Read(text).Issues.Where(issue => issue.Code == code).ToList();

        issues.Should().NotBeEmpty();
        issues[0].Severity.Should().Be(IssueSeverity.Warning);
        if (place is not null)
        {
            issues.Select(issue => text.Substring(issue.Span!.Value.Start, issue.Span.Value.Length)).Should().Contain(place);
        }
    }

    [Theory]
    [InlineData("General 20 April 2021", "General 31 April 2021", "31 April 2021")]
    [InlineData("Letter dated 19 April", "Letter dated 31 April", "31 April 2021")]
    [InlineData("a letter dated 15 April 2021", "a letter dated 45 April 2021", "45 April 2021")]
    [InlineData("held on 20 November 2020", "held on 31 November 2020", "31 November 2020")]
    [InlineData("July 2017 to March 2020", "30 February 2017 to March 2020", "30 February 2017")]
    [InlineData("on 17 December 2020.", "on 32 December 2020.", "32 December 2020")]
    public void A_date_that_does_not_exist_is_an_error_at_its_place(string sound, string odd, string place)
    {
        Letter.Should().Contain(sound);
        var text = Letter.Replace(sound, odd, StringComparison.Ordinal);

        var issue = DocumentReader.Default.Read(text).Issues.Should().ContainSingle(issue => issue.Severity == IssueSeverity.Error).Subject;

        issue.Code.Should().Be(CaacIssueCodes.DateUnreadable);
        text.Substring(issue.Span!.Value.Start, issue.Span.Value.Length).Should().Be(place);
    }

    [Fact]
    public void A_letter_that_speaks_of_an_annex_it_has_not_is_faulty() =>
        Errors(Letter[..Letter.IndexOf("\nAnnex\n", StringComparison.Ordinal)]).Should().Equal(CaacIssueCodes.AnnexNotFound);

    [Fact]
    public void A_letter_that_nobody_signed_is_faulty() =>
        Errors(Letter.Replace("(Signed) Dang Dinh Quy President of the Security Council", "", StringComparison.Ordinal)).Should().Equal(CaacIssueCodes.SignatureNotFound);

    [Fact]
    public void A_Chairs_letter_without_requests_is_faulty()
    {
        var list = Letter.IndexOf("- (a) Request", StringComparison.Ordinal);
        Errors(Letter.Remove(list, Letter.IndexOf("(Signed) Mona", StringComparison.Ordinal) - list)).Should().Equal(CaacIssueCodes.RequestsNotFound);
    }

    [Fact]
    public void A_Chairs_letter_that_names_no_meeting_no_report_and_no_conclusions_is_faulty()
    {
        const string text = "In follow-up to the recommendations, I am entrusted to:\n\n(a) Request you to act.\n\n(Signed) A B\nChair";

        var result = DocumentReader.Default.Read(text);

        result.Document.Should().BeOfType<ChairLetter>();
        result.Issues.Select(issue => issue.Code).Should().Contain([CaacIssueCodes.MeetingNotFound, CaacIssueCodes.ConclusionNotFound]);
        result.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void A_toolkit_without_options_is_faulty() =>
        Errors("Options for possible actions by the Working Group\n\nNothing came of it.").Should().Equal(CaacIssueCodes.OptionsNotFound);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\f\t\u00a0\n")]
    public void An_empty_text_is_an_other_document(string text)
    {
        var result = DocumentReader.Default.Read(text);

        result.Document.Should().BeOfType<OtherDocument>();
        result.Issues.Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.TextEmpty);
    }

    [Fact]
    public void A_text_of_another_kind_is_kept_whole()
    {
        const string text = "The Security Council,\n\nRecalling its resolution 1612 (2005),\n\n1. Decides to remain seized of the matter.\n";

        var result = DocumentReader.Default.Read(text);

        result.Document.Should().BeOfType<OtherDocument>().Which.Text.Should().Be(text.Trim());
        result.Issues.Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.KindUnknown);
    }

    [Fact]
    public void The_masthead_of_a_text_of_another_kind_is_read()
    {
        const string text = "United Nations S/RES/2427 (2018)\n\nSecurity Council\n\nDistr.: General\n9 July 2018\n\nResolution 2427 (2018)\n\nThe Security Council,\n\nRecalling its resolution 1612 (2005), in French,\n";

        DocumentReader.Default.Read(text).Document.Should().Be(new OtherDocument
        {
            Symbol = DocumentSymbol.Parse("S/RES/2427 (2018)"),
            Distribution = new() { Kind = DistributionKind.General, Date = PartialDate.Parse("2018-07-09") },
            Text = text.Trim(),
        });
    }

    [Fact]
    public void A_binary_file_is_an_other_document()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);

        var result = DocumentReader.Default.Read(bytes);

        result.Document.Should().BeOfType<OtherDocument>();
        result.Issues.Select(issue => issue.Code).Should().Contain(CaacIssueCodes.TextBinary);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_read_as_Windows_1252()
    {
        var text = Corpus.Text(Corpus.DrcLetter);

        var result = DocumentReader.Default.Read(Encoding.Latin1.GetBytes(text));

        result.Issues[0].Code.Should().Be(CaacIssueCodes.EncodingAssumed);
        result.Document.Should().Be(DocumentReader.Default.Read(text).Document);
    }

    [Fact]
    public void Typographic_marks_of_Windows_1252_are_read()
    {
        var bytes = Encoding.Latin1.GetBytes(Letter.Replace("Council's", "Council\u0092s", StringComparison.Ordinal).Replace("Group's", "Group\u0092s", StringComparison.Ordinal));

        DocumentReader.Default.Read(bytes).Document.Should().Be(DocumentReader.Default.Read(Letter).Document);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_told_by_its_mark_or_its_bytes(Encoding encoding, bool withMark)
    {
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Corpus.Text(Corpus.DrcLetter))];

        DocumentReader.Default.Read(bytes).Document.Should().Be(DocumentReader.Default.Read(Corpus.Text(Corpus.DrcLetter)).Document);
    }

    public static TheoryData<Encoding, bool> Encodings => new()
    {
        { new UTF8Encoding(true), true },
        { new UTF8Encoding(true), false },
        { Encoding.Unicode, true },
        { Encoding.Unicode, false },
        { Encoding.BigEndianUnicode, true },
        { Encoding.BigEndianUnicode, false },
    };

    [Fact]
    public void A_text_longer_than_allowed_is_cut()
    {
        var result = new DocumentReader(new() { MaxLength = 1000 }).Read(Letter);

        result.Issues.Should().Contain(issue => issue.Code == CaacIssueCodes.TextTooLong && issue.Severity == IssueSeverity.Error && issue.Span!.Value.Start == 1000);
        result.Document.Symbol!.ToString().Should().Be("S/2021/385");
    }

    [Fact]
    public void Issues_above_the_limit_are_counted()
    {
        var result = new DocumentReader(new() { MaxIssues = 1 }).Read(Corpus.Text(Corpus.DrcLetter));

        result.Issues.Select(issue => issue.Code).Should().Equal(CaacIssueCodes.PageFurniture, CaacIssueCodes.IssuesLeftOut);
        result.Issues[1].Message.Should().StartWith("4 more issues");
    }

    [Fact]
    public void An_error_above_the_limit_is_still_an_error()
    {
        var text = Corpus.Text(Corpus.DrcLetter);

        new DocumentReader(new() { MaxIssues = 1 }).Read(text).HasErrors.Should().BeFalse();
        new DocumentReader(new() { MaxIssues = 1 }).Read(text[..text.IndexOf("(Signed) Mona", StringComparison.Ordinal)]).HasErrors.Should().BeTrue();
    }

    private static IEnumerable<string> Errors(string text) =>
        DocumentReader.Default.Read(text).Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code);
}
