namespace Caac.Model.Validation;

public sealed class LabelSequenceTests
{
    private static readonly ChairLetterValidator Validator = new(FixedClock.Instance);

    [Theory]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb cc")]
    [InlineData("w x y z aa ab ac")]
    [InlineData("i ii iii iv v vi vii viii ix x xi")]
    [InlineData("1 2 3 9 10")]
    [InlineData("A B C")]
    [InlineData("(a) (b) (d)")]
    [InlineData("a b § d")]
    public void Labels_that_run_on_or_cannot_be_told_are_no_issue_from_their_second_on(string labels)
    {
        var issues = Check(labels).Where(issue => issue.Path != "$.requests[0].label").Select(issue => $"{issue.Path} {issue.Message}");

        issues.Should().Equal(labels switch
        {
            "1 2 3 9 10" => ["$.requests[3].label The label \"9\" was found; expected \"4\"."],
            "a b § d" => ["$.requests[2].label The label \"§\" was found; expected \"c\"."],
            _ => Array.Empty<string>(),
        });
    }

    [Fact]
    public void The_label_after_a_lost_one_follows_nothing() =>
        Check("a _ c").Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.LabelEmpty);

    [Fact]
    public void Labels_begin_anew_under_each_heading() =>
        Validator.Check(Sample.ChairLetter with
        {
            Requests =
            [
                Sample.Request("a") with { Section = "Message to the parties" },
                Sample.Request("b") with { Section = "Message to the parties" },
                Sample.Request("a") with { Section = "Letter to the Government" },
                Sample.Request("b") with { Section = "Letter to the Government" },
            ],
        }).Should().BeEmpty();

    private static IReadOnlyList<CaacIssue> Check(string labels) =>
        Validator.Check(Sample.ChairLetter with { Title = "Letter", Requests = [.. labels.Split(' ').Select(label => Sample.Request(label.Trim('_')))] });
}
