using System.Reflection;

namespace Caac.Model.Validation;

public sealed class ValidationRuleTests
{
    public static TheoryData<string> Names => [.. ValidationCases.All.Select(item => item.Name)];

    private static IEnumerable<FieldInfo> Codes =>
        typeof(CaacIssueCodes).GetFields().Where(constant => constant.GetRawConstantValue() is string code && code.StartsWith("CAAC4", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_rule_fires_once_and_alone(string name)
    {
        var item = ValidationCases.All.Single(item => item.Name == name);

        item.Check().Should().Equal(item.Expected);
    }

    [Fact]
    public void What_the_cases_change_is_valid()
    {
        new DocumentValidator(FixedClock.Instance).Check(Sample.Letter).Should().BeEmpty();
        new DocumentValidator(FixedClock.Instance).Check(Sample.Toolkit).Should().BeEmpty();
        FormCases.Valid.SelectMany(new DocumentValidator(FixedClock.Instance).Check).Should().BeEmpty();
        new ResolutionValidator(FixedClock.Instance).Check(Sample.Resolution).Should().BeEmpty();
    }

    [Fact]
    public void Each_code_of_a_rule_has_a_case() =>
        Codes.Select(constant => (string?)constant.GetRawConstantValue()).Where(code => code != CaacIssueCodes.RuleIssuesLeftOut)
            .Should().BeSubsetOf(ValidationCases.All.Select(item => item.Expected.Code));

    [Fact]
    public void The_page_of_codes_explains_each_code_by_its_name_and_in_order()
    {
        var headings = Repository.TextOf("docs/error-codes.md").Split('\n').Where(line => line.StartsWith("### CAAC4", StringComparison.Ordinal));

        headings.Should().Equal(Codes.OrderBy(constant => (string?)constant.GetRawConstantValue()).Select(constant => $"### {constant.GetRawConstantValue()} {constant.Name}"));
    }
}
