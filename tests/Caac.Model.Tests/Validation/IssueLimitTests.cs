using FluentValidation;

namespace Caac.Model.Validation;

public sealed class IssueLimitTests
{
    private static ChairLetterValidator Validator => new(FixedClock.Instance);

    [Fact]
    public void A_hundred_thousand_faults_are_a_thousand_issues_and_one_that_counts_the_rest()
    {
        var issues = Validator.Check(LetterOf(100_000));

        issues.Should().HaveCount(1001);
        issues.Take(1000).Should().OnlyContain(issue => issue.Code == CaacIssueCodes.LabelDuplicate);
        issues[^1].Should().Be(new CaacIssue
        {
            Code = CaacIssueCodes.RuleIssuesLeftOut,
            Severity = IssueSeverity.Error,
            Message = "98999 more issues were left out; at most 1000 were asked for.",
        });
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(2, 2)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    public void As_many_issues_are_kept_as_are_asked_for(int limit, int kept)
    {
        var issues = Validator.Check(LetterOf(3), new CaacValidationOptions { MaxIssues = limit });

        issues.Where(issue => issue.Code == CaacIssueCodes.LabelDuplicate).Should().HaveCount(kept);
        issues.Where(issue => issue.Code == CaacIssueCodes.RuleIssuesLeftOut).Should().HaveCount(kept < 2 ? 1 : 0);
    }

    [Fact]
    public void Warnings_that_are_left_out_are_a_warning() =>
        Validator.Check(Sample.ChairLetter with { Conclusion = null, LegalBasis = [] }, new CaacValidationOptions { MaxIssues = 1 })
            .Select(issue => (issue.Code, issue.Severity)).Should().Equal(
                (CaacIssueCodes.ChairLetterWithoutConclusion, IssueSeverity.Warning),
                (CaacIssueCodes.RuleIssuesLeftOut, IssueSeverity.Warning));

    [Fact]
    public void Rules_of_a_consumer_count_too()
    {
        var issues = new OwnValidator().Check(LetterOf(3), new CaacValidationOptions { MaxIssues = 2 });

        issues.Select(issue => (issue.Code, issue.Severity)).Should().Equal(
            ("OUR1", IssueSeverity.Error),
            (CaacIssueCodes.LabelDuplicate, IssueSeverity.Error),
            (CaacIssueCodes.RuleIssuesLeftOut, IssueSeverity.Error));
        issues[^1].Message.Should().Be("1 more issues were left out; at most 2 were asked for.");
    }

    [Fact]
    public void FluentValidation_itself_gives_them_all() =>
        Validator.Validate(LetterOf(2000)).ToIssues().Should().HaveCount(1999);

    private static ChairLetter LetterOf(int requests) =>
        Sample.ChairLetter with { Title = "Letter", Requests = [.. Enumerable.Repeat(Sample.Request("a"), requests)] };

    private sealed class OwnValidator : AbstractValidator<ChairLetter>
    {
        public OwnValidator()
        {
            RuleFor(letter => letter.Symbol).NotNull().WithErrorCode("OUR1");
            Include(Validator);
        }
    }
}
