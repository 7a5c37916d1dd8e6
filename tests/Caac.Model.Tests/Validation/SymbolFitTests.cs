using Caac.Model.Samples;

namespace Caac.Model.Validation;

public sealed class SymbolFitTests
{
    private static DocumentValidator Validator => new(FixedClock.Instance);

    [Fact]
    public void A_letter_may_bear_a_joint_symbol_of_Assembly_and_Council() =>
        Validator.Check(Sample.Letter with { Symbol = DocumentSymbol.Parse("A/75/843"), OtherSymbols = [DocumentSymbol.Parse("S/2021/384")] })
            .Should().BeEmpty();

    [Fact]
    public void A_letter_that_is_no_business_of_the_Council_may_bear_the_symbol_of_the_Assembly() =>
        Validator.Check(Sample.Letter with
        {
            Symbol = DocumentSymbol.Parse("A/75/843"),
            From = "Permanent Representative of Norway to the United Nations",
            Capacity = null,
            Annexes = [],
        }).Should().BeEmpty();

    [Fact]
    public void A_letter_from_before_1994_may_bear_a_running_number() =>
        Validator.Check(Sample.Letter with
        {
            Symbol = DocumentSymbol.Parse("S/25704"),
            Date = PartialDate.Parse("1993-05-03"),
            Distribution = new() { Date = PartialDate.Parse("1993-05-03") },
            Citations = [],
            Annexes = [],
        }).Should().BeEmpty();

    [Theory]
    [InlineData("S/2021/384/Rev.1")]
    [InlineData("S/2021/384/Add.2/Corr.1")]
    public void A_revision_fits_where_its_base_fits(string symbol) =>
        Validator.Check(Sample.Letter with { Symbol = DocumentSymbol.Parse(symbol) }).Should().BeEmpty();

    [Theory]
    [InlineData("S/AC.51/2020/11/Rev.1", "2020-12-17")]
    [InlineData("S/AC.51/2021/1", "2020-12-17")]
    [InlineData("S/2006/724", "2006-09-06")]
    public void Conclusions_bear_a_symbol_of_the_Working_Group_or_before_2007_of_the_Council(string symbol, string adoptedOn) =>
        new WorkingGroupConclusionValidator(FixedClock.Instance).Check(
            new WorkingGroupConclusion { Symbol = DocumentSymbol.Parse(symbol), Situation = Situation.From("Mali"), AdoptedOn = PartialDate.Parse(adoptedOn) })
            .SetAside().Should().BeEmpty();

    [Theory]
    [InlineData("Permanent Representative of France to the United Nations")]
    [InlineData("Chairman of the Security Council Working Group on Children and Armed Conflict")]
    public void A_letter_of_the_Working_Group_may_bear_its_symbol(string from) =>
        Validator.Check(Sample.Letter with
        {
            Symbol = DocumentSymbol.Parse("S/AC.51/2021/2"),
            From = from,
            To = "President of the Security Council",
            Capacity = null,
        }).Should().BeEmpty();

    [Theory]
    [InlineData("S/2020/1105")]
    [InlineData("S/2020/1105/Corr.1")]
    [InlineData("A/75/873")]
    public void Reports_bear_a_symbol_of_the_Council_or_the_half_of_the_Assembly(string symbol) =>
        new CountryReportValidator(FixedClock.Instance).Check(Sample.Report with { Symbol = DocumentSymbol.Parse(symbol) }).Should().BeEmpty();

    [Theory]
    [InlineData("S/RES/2020(2011)")]
    [InlineData("S/PRST/2020/3")]
    [InlineData("S/PV.8756")]
    [InlineData("A/RES/75/115")]
    [InlineData("E/2020/33")]
    public void Reports_bear_no_other_symbol(string symbol) =>
        new CountryReportValidator(FixedClock.Instance).Check(Sample.Report with { Symbol = DocumentSymbol.Parse(symbol), Period = null })
            .Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.ReportSymbolUnfit);

    [Theory]
    [InlineData("A/HRC/52/60", "Special Representative of the Secretary-General for Children and Armed Conflict")]
    [InlineData("S/2020/1105", "Secretary-General")]
    [InlineData("S/AC.51/2010/1", "Working Group on Children and Armed Conflict")]
    public void The_text_of_a_report_bears_a_symbol_of_the_organ_that_it_is_made_to(string symbol, string author) =>
        Validator.Check(SampleDocuments.Report with { Symbol = DocumentSymbol.Parse(symbol), Author = author, Distribution = null, Period = null }).Should().BeEmpty();

    [Theory]
    [InlineData("S/PRST/1994/8", "1994-02-01")]
    [InlineData("S/25184", "1993-01-28")]
    public void Statements_bear_a_symbol_of_their_own_and_before_1994_a_running_number(string symbol, string date) =>
        Validator.Check(SampleDocuments.Statement with
        {
            Symbol = DocumentSymbol.Parse(symbol),
            Date = PartialDate.Parse(date),
            Distribution = null,
            Citations = [],
        }).Should().BeEmpty();

    [Theory]
    [InlineData("S/RES/1612(2005)")]
    [InlineData("S/2005/506")]
    public void A_draft_bears_a_symbol_of_the_Council(string symbol) =>
        Validator.Check(SampleDocuments.Resolution with { Number = null, Symbol = DocumentSymbol.Parse(symbol) }).Should().BeEmpty();

    [Theory]
    [InlineData("1612 (2005)", "S/RES/1612(2005)")]
    [InlineData("1612 (2005)", "S/RES/1612")]
    [InlineData("186 (1964)", "S/RES/186(1964)")]
    [InlineData("186 (1964)", "S/5575")]
    public void Resolutions_bear_their_number_and_the_early_ones_a_running_number(string number, string symbol) =>
        new ResolutionValidator(FixedClock.Instance)
            .Check(new Resolution { Number = ResolutionNumber.Parse(number), Symbol = DocumentSymbol.Parse(symbol) }).Should().BeEmpty();
}
