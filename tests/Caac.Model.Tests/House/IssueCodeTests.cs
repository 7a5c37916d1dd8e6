using System.Reflection;
using System.Text.RegularExpressions;

namespace Caac.Model.House;

public class IssueCodeTests
{
    private static readonly FieldInfo[] Codes = typeof(CaacIssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static);

    private static readonly Lazy<string> Tests = new(() => string.Concat(
        Repository.SourcesUnder("tests").Where(file => !file.Contains("/House/", StringComparison.Ordinal)).Select(Repository.TextOf)));

    public static TheoryData<string, string> All => new(Codes.Select(constant => (constant.Name, (string)constant.GetRawConstantValue()!)));

    [Fact]
    public void No_two_codes_are_the_same() =>
        Codes.Select(constant => constant.GetRawConstantValue()).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_is_a_constant_of_its_range(string name, string code)
    {
        Codes.Single(constant => constant.Name == name).IsLiteral.Should().BeTrue();
        code.Should().MatchRegex("^CAAC[1-5][0-9]{2}$");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_has_an_entry_in_the_documentation(string name, string code) =>
        Repository.TextOf("docs/error-codes.md").Split('\n').Contains($"### {code} {name}").Should().BeTrue($"docs/error-codes.md should explain {code}, {name}");

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_has_a_test(string name, string code) =>
        Regex.IsMatch(Tests.Value, $@"\b(?:{name}|{code})\b").Should().BeTrue($"a test should expect {code}, {name}");
}
