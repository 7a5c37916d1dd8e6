using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace Caac.Model.Validation;

public sealed class CaacValidationTests
{
    [Theory]
    [InlineData("", "$")]
    [InlineData("Date", "$.date")]
    [InlineData("Annexes[0].Conclusion.AdoptedOn", "$.annexes[0].conclusion.adoptedOn")]
    [InlineData("Items[0].Items[12].LabelPrinted", "$.items[0].items[12].labelPrinted")]
    [InlineData("[3].Symbol", "$[3].symbol")]
    public void Property_paths_become_JSON_paths(string propertyPath, string path) =>
        new ValidationResult([new ValidationFailure(propertyPath, "m") { ErrorCode = "C" }]).ToIssues()
            .Should().Equal(new CaacIssue { Code = "C", Severity = IssueSeverity.Error, Message = "m", Path = path });

    [Fact]
    public void A_validator_of_this_package_goes_into_one_of_a_consumer()
    {
        var filing = new Filing { Document = Sample.Letter with { Date = PartialDate.Parse("2021-04-14") }, Meetings = [new() { Ordinal = 1 }, new() { Ordinal = 0 }] };

        new FilingValidator().Check(filing).Select(issue => $"{issue.Path} {issue.Code}").Should().Equal(
            $"$.document.date {CaacIssueCodes.LetterBeforeEnclosure}",
            $"$.meetings[1].ordinal {CaacIssueCodes.NumberBelowOne}");
    }

    [Fact]
    public void Each_kind_of_document_is_checked_alike_by_its_own_validator()
    {
        var letter = Sample.Letter with { Signatures = [] };
        var annex = Sample.ChairLetter with { Title = "Letter", Signatures = [] };
        var toolkit = Sample.Toolkit with { Title = null };
        var other = new OtherDocument { Text = "", Annexes = [annex] };

        new LetterValidator(FixedClock.Instance).Check(letter).Should().Equal(Sample.Validator.Check(letter)).And.HaveCount(1);
        new ChairLetterValidator(FixedClock.Instance).Check(annex).Should().Equal(Sample.Validator.Check(annex)).And.HaveCount(1);
        new ToolkitDocumentValidator(FixedClock.Instance).Check(toolkit).Should().Equal(Sample.Validator.Check(toolkit)).And.HaveCount(1);
        new OtherDocumentValidator(FixedClock.Instance).Check(other).Should().Equal(Sample.Validator.Check(other)).And.HaveCount(2);
    }

    [Fact]
    public void Another_document_may_consist_of_members_instead_of_words() =>
        Sample.Validator.Check(JsonSerializer.Deserialize<CaacDocument>("""{"type":"pressRelease","number":"SC/14431"}""")!)
            .Should().BeEmpty();

    [Fact]
    public void What_a_document_says_is_quoted_and_never_read_as_a_template() =>
        Sample.Validator.Check(Sample.Letter with { Capacity = "{PropertyValue} {PropertyName} {Complaint}" })
            .Should().ContainSingle().Which.Message.Should()
            .Be("The writer speaks as \"{PropertyValue} {PropertyName} {Complaint}\"; expected the role signed with, \"President of the Security Council\".");

    [Fact]
    public void Long_values_are_cut_in_messages_and_never_inside_a_character() =>
        Sample.Validator.Check(Sample.Letter with { Capacity = new string('a', 59) + string.Concat(Enumerable.Repeat("😀", 100_000)) })
            .Should().ContainSingle().Which.Message.Should()
            .Be($"The writer speaks as \"{new string('a', 59)}…\"; expected the role signed with, \"President of the Security Council\".");

    [Fact]
    public void The_default_validator_goes_by_the_clock_of_the_system() =>
        DocumentValidator.Default.Check(Sample.Letter with { JobNumber = "" })
            .Should().Equal(new DocumentValidator(TimeProvider.System).Check(Sample.Letter with { JobNumber = "" })).And.HaveCount(1);

    [Fact]
    public void No_record_to_check_is_a_mistake_of_the_caller()
    {
        var check = () => Sample.Validator.Check(null!);

        check.Should().Throw<ArgumentNullException>();
    }

    private sealed record Filing
    {
        public required CaacDocument Document { get; init; }

        public required IReadOnlyList<Meeting> Meetings { get; init; }
    }

    private sealed class FilingValidator : AbstractValidator<Filing>
    {
        public FilingValidator()
        {
            RuleFor(filing => filing.Document).SetValidator(Sample.Validator);
            RuleForEach(filing => filing.Meetings).SetValidator(new MeetingValidator());
        }
    }
}
