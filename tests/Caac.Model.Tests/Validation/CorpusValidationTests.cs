using Caac.Model.Reading;

namespace Caac.Model.Validation;

public sealed class CorpusValidationTests
{
    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Each_document_of_the_corpus_is_valid_as_it_is_read(string name) =>
        Sample.Validator.Check(DocumentReader.Default.Read(Corpus.Text(name)).Document)
            .Should().NotContain(issue => issue.Severity == IssueSeverity.Error);

    [Fact]
    public void The_letter_on_the_Congo_is_valid_with_a_warning_for_the_lost_label() =>
        Sample.Validator.Check(CorpusDocuments.CongoOf2021).Should().Equal(
            new CaacIssue
            {
                Code = CaacIssueCodes.LabelNotPrinted,
                Severity = IssueSeverity.Warning,
                Message = "The label \"a\" is inferred; expected one that the copy prints.",
                Path = "$.annexes[0].requests[0].labelPrinted",
            });

    [Fact]
    public void The_letter_on_Mali_of_2021_is_valid() =>
        Sample.Validator.Check(CorpusDocuments.MaliOf2021).Should().BeEmpty();

    [Fact]
    public void The_letter_with_the_toolkit_is_valid_with_a_warning_for_the_office_of_its_writer() =>
        Sample.Validator.Check(CorpusDocuments.ToolkitOf2006).Should().Equal(
            new CaacIssue
            {
                Code = CaacIssueCodes.CapacityDiffersFromRole,
                Severity = IssueSeverity.Warning,
                Message = "The writer speaks as \"Chairman of the Security Council Working Group on Children a…\"; expected the role signed with, \"Ambassador, Permanent Representative\".",
                Path = "$.capacity",
            });

    [Fact]
    public void The_letter_on_Mali_of_2024_is_valid_without_a_symbol() =>
        Sample.Validator.Check(CorpusDocuments.MaliOf2024).Should().BeEmpty();
}
