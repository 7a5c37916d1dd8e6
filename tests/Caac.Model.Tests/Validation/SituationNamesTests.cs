namespace Caac.Model.Validation;

public sealed class SituationNamesTests
{
    [Theory]
    [InlineData("Mali", "MALI")]
    [InlineData("the Sudan", "Sudan")]
    [InlineData("The Philippines", " Philippines ")]
    [InlineData("Côte d'Ivoire", "Côte d’Ivoire")]
    public void Two_ways_of_writing_one_name_agree(string one, string other) =>
        SituationNames.AreSame(Situation.From(one), Situation.From(other)).Should().BeTrue();

    [Theory]
    [InlineData("Mali", "Malawi")]
    [InlineData("Sudan", "South Sudan")]
    [InlineData("Theland", "land")]
    public void Two_names_differ(string one, string other) =>
        SituationNames.AreSame(Situation.From(one), Situation.From(other)).Should().BeFalse();

    [Theory]
    [InlineData("South Sudan", "Sudan", "S/2011/413", null, true)]
    [InlineData("South Sudan", "the Sudan", "S/2012/1", "2011", true)]
    [InlineData("South Sudan", "Sudan", "S/2017/191", null, false)]
    [InlineData("South Sudan", "Sudan", "S/2011/413", "2012", false)]
    [InlineData("Sudan", "South Sudan", "S/2011/413", null, false)]
    [InlineData("South Sudan", "Chad", "S/2011/413", null, false)]
    public void Conclusions_on_South_Sudan_can_rest_on_a_report_on_the_Sudan_before_it_was_divided(
        string situation, string ofReport, string symbol, string? periodEnd, bool can)
    {
        var report = new CountryReport
        {
            Symbol = DocumentSymbol.Parse(symbol),
            Period = periodEnd is null ? null : new() { To = PartialDate.Parse(periodEnd) },
        };

        SituationNames.CanRestOn(Situation.From(situation), Situation.From(ofReport), report).Should().Be(can);
    }
}
