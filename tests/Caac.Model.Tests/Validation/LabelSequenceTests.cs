namespace Caac.Model.Validation;

public sealed class LabelSequenceTests
{
    private static ChairLetterValidator Validator => new(FixedClock.Instance);

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

    [Theory]
    [InlineData("S a, S b, T c, T d")]
    [InlineData("S a, S b, T a, T b")]
    [InlineData("S 1, T i, T ii, U a")]
    [InlineData("S a, S _, T z")]
    public void Labels_run_on_or_begin_anew_under_another_heading(string labels) =>
        Validator.Check(Sample.ChairLetter with { Title = "Letter", Requests = [.. labels.Split(", ").Select(Under)] })
            .Where(issue => issue.Code != CaacIssueCodes.LabelEmpty).Should().BeEmpty();

    [Fact]
    public void Labels_that_skip_under_another_heading_are_a_warning() =>
        Validator.Check(Sample.ChairLetter with { Title = "Letter", Requests = [Under("S a"), Under("S b"), Under("T d")] })
            .Should().ContainSingle().Which.Message.Should().Be("The label \"d\" was found; expected \"a\" or \"i\" or \"1\" or \"c\".");

    [Theory]
    [InlineData("a b c a b", "$.requests[3].label CAAC441")]
    [InlineData("1 2 1 2 1 2", "$.requests[2].label CAAC441, $.requests[4].label CAAC441")]
    [InlineData("a b a b b", "$.requests[2].label CAAC441, $.requests[4].label CAAC440")]
    [InlineData("a b b", "$.requests[2].label CAAC440")]
    [InlineData("a a c", "$.requests[1].label CAAC440, $.requests[2].label CAAC441")]
    [InlineData("a b a", "$.requests[2].label CAAC440")]
    [InlineData("a b b c", "$.requests[2].label CAAC440")]
    public void A_list_that_begins_anew_is_a_warning_and_a_label_found_twice_an_error(string labels, string issues) =>
        string.Join(", ", Check(labels).Select(issue => $"{issue.Path} {issue.Code}")).Should().Be(issues);

    private static Request Under(string headingAndLabel) =>
        Sample.Request(headingAndLabel[2..].Trim('_')) with { Section = headingAndLabel[..1] };

    private static IReadOnlyList<CaacIssue> Check(string labels) =>
        Validator.Check(Sample.ChairLetter with { Title = "Letter", Requests = [.. labels.Split(' ').Select(label => Sample.Request(label.Trim('_')))] });
}
