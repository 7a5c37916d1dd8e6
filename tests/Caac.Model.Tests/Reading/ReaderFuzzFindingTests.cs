namespace Caac.Model.Reading;

/// <summary>What fuzzing found, each in its smallest form (see docs/contributing.md).</summary>
public sealed class ReaderFuzzFindingTests
{
    private const string Cover = "Letter dated 8 September 2006 from the Chair addressed to the President\n\nAt its fifth meeting, on 6 September 2006, the Working Group adopted a list (see annex).\n\n";

    [Theory]
    [InlineData("Words that end with a \uFB01")]
    [InlineData("\uFB03")]
    public void A_ligature_at_the_end_stands_inside_the_text(string text)
    {
        var result = DocumentReader.Default.Read(text);

        result.Document.Should().BeOfType<OtherDocument>().Which.Text.Should().Be(text);
        result.Provenance.Find("$.text")!.Spans.Should().ContainSingle().Which.End.Should().Be(text.Length);
    }

    [Fact]
    public void A_sentence_that_begins_with_and_names_no_speaker()
    {
        const string Text = "At its 67th meeting, held on 5 June 2023, the Working Group examined a report.\n\nand addressed the Working Group.\n\nI am entrusted, in my capacity as Chair, to:\n\n(a) Request you to act.";

        DocumentReader.Default.Read(Text).Document.Should().BeOfType<ChairLetter>().Which.Conclusion!.Meeting!.AddressedBy.Should().BeEmpty();
    }

    [Fact]
    public void A_report_that_is_only_mentioned_has_the_mention_as_its_place()
    {
        const string Text = "At a meeting, the Working Group examined the report of the Secretary-General.\n\nI am entrusted, in my capacity as Chair, to:\n\n(a) Request you to act.";
        var report = DocumentReader.Default.Read(Text).Provenance.Find("$.conclusion.reports[0]")!;

        report.IsInferred.Should().BeTrue();
        report.Spans.Should().ContainSingle().Which.Start.Should().Be(Text.IndexOf("report of", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_toolkits_under_one_letter_cost_no_more_than_their_words()
    {
        const int Annexes = 2_000;
        var text = Cover + string.Concat(Enumerable.Repeat("Annex\nDirect action by the WG\n", Annexes));
        DocumentReader.Default.Read(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Default.Read(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (allocated / text.Length).Should().BeLessThan(200);
    }
}
