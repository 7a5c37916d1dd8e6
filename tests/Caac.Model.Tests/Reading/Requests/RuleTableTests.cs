namespace Caac.Model.Reading.Requests;

/// <summary>The tables of rules: <c>src/Caac.Model/Reading/Requests/Data</c>.</summary>
public sealed class RuleTableTests
{
    private const string None = "-";
    private const string Unknown = "?";

    public static TheoryData<string> Questions => [.. Enum.GetNames<CueQuestion>()];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_table_has_rules_and_none_twice(string question) => Rows(question).Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Fact]
    public void The_codes_that_rules_give_are_those_of_the_vocabulary()
    {
        Values(CueQuestion.Violations).Should().OnlyContain(value => value == None || GraveViolation.From(value).IsKnown);
        Values(CueQuestion.Themes).Should().OnlyContain(value => value == None || Theme.From(value).IsKnown);
        Values(CueQuestion.Instruments).Should().OnlyContain(value => value == Unknown || LegalInstrument.From(value).IsKnown);
        Values(CueQuestion.Toolkit).Should().OnlyContain(value => ToolkitOption.From(value).IsKnown);
        Values(CueQuestion.Roles).Should().OnlyContain(value => value == "noted" || ActorRole.From(value).IsKnown);
    }

    [Fact]
    public void Every_violation_has_a_rule() => GraveViolation.All.Select(violation => violation.Value).Should().BeSubsetOf(Values(CueQuestion.Violations));

    [Fact]
    public void Every_theme_has_a_rule() => Theme.All.Select(theme => theme.Value).Should().BeSubsetOf(Values(CueQuestion.Themes));

    [Theory]
    [InlineData("recruitment and|or use", "the Recruitment or use of children", "Recruitment or use")]
    [InlineData("child* .. schools", "children in all schools", "children in all schools")]
    [InlineData("child .. schools", "a child, in schools", null)]
    [InlineData("child ... schools", "a child, in schools", "child, in schools")]
    [InlineData("the? plan", "a plan", "plan")]
    [InlineData("support ~ @", "support, in line with its mandate, the Malian authorities", "support, in line with its mandate, the Malian authorities")]
    [InlineData("support @armedGroup", "support UNICEF", null)]
    public void A_pattern_takes_what_its_signs_say(string pattern, string text, string? taken)
    {
        var flow = FlowTextOf(text);
        var context = new ReadingContext(flow, 10);
        var words = new RequestWords(flow);
        words.Load(flow.Whole);
        MentionFinder.Find(words, ActorFinder.Find(context, flow.Whole));
        var rule = new CuePattern(CueQuestion.Themes, "", pattern);

        var found = Enumerable.Range(0, words.Count).Select(at => rule.TryMatch(words, at, out var cue) ? flow.ToString(words.RangeOf(cue.First, cue.End)) : null).FirstOrDefault(match => match is not null);

        found.Should().Be(taken);
    }

    private static FlowText FlowTextOf(string text) => FlowTextBuilder.Build(new SourceText(text));

    private static IEnumerable<string> Values(CueQuestion question) => Rows(question.ToString()).Select(row => row.Value).Distinct();

    private static IEnumerable<(string Value, string Words)> Rows(string question) =>
        DataTable.Load($"Reading/Requests/Data/{question.ToLowerInvariant()}.tsv").Rows.Select(row => (row["value"], row["words"]));
}
