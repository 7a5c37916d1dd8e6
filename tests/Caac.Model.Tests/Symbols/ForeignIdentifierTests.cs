namespace Caac.Model.Symbols;

public class ForeignIdentifierTests
{
    [Theory]
    [InlineData("and/or")]
    [InlineData("978-3-16-148410-0")]
    [InlineData("ISBN 978-92-1-137037-8")]
    [InlineData("10.1093/ejil/chh101")]
    [InlineData("https://docs.un.org/en/S/2021/384")]
    [InlineData("undocs.org/S/2021/384")]
    [InlineData("12/05/2001")]
    [InlineData("2021/04/19")]
    [InlineData("3/4")]
    [InlineData("74/275")]
    [InlineData("24/7")]
    [InlineData("ISO/IEC 27001:2013")]
    [InlineData("ISO/TC 46/SC 9")]
    [InlineData("32016R0679")]
    [InlineData("2004/38/EC")]
    [InlineData("COM(2016) 590")]
    [InlineData("C-131/12")]
    [InlineData("T-315/01")]
    [InlineData("OJ L 119/1")]
    [InlineData("1:20-cv-01234")]
    [InlineData("S/N 12345")]
    [InlineData("S/12-cv-345")]
    [InlineData("N/A")]
    [InlineData("A/B testing")]
    [InlineData("TCP/IP")]
    [InlineData("GC/MS")]
    [InlineData("CD/DVD")]
    [InlineData("HIV/AIDS")]
    [InlineData("UN/LOCODE")]
    [InlineData("application/json")]
    [InlineData("/usr/bin/env")]
    [InlineData("[2003] UKHL 1")]
    [InlineData("1612 (2005)")]
    [InlineData("UNSCR 1612")]
    public void What_others_write_is_refused(string text) => DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _).Should().BeFalse();

    /// <summary>Identifiers of other houses, measures, dates, paths and the like, written from memory of each house's form.</summary>
    public static IEnumerable<string> Foreign =>
        Repository.TextOf("tests/Caac.Model.Tests/Symbols/foreign-identifiers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'));

    [Fact]
    public void Hundreds_of_foreign_identifiers_are_refused_or_marked()
    {
        Foreign.Should().HaveCountGreaterThan(300);
        Foreign.Where(IsTakenForASymbol).Should().BeEmpty();
    }

    [Theory]
    [InlineData("A/4")]
    [InlineData("S/5")]
    [InlineData("CD/2")]
    [InlineData("HR/2021/33")]
    public void What_has_exactly_the_form_of_a_symbol_is_taken_for_one(string text) => IsTakenForASymbol(text).Should().BeTrue();

    [Theory]
    [InlineData("GC/2020/12")]
    [InlineData("MP/2020/1")]
    [InlineData("GC(54)/RES/10")]
    public void A_series_that_has_a_dot_in_its_name_is_known_with_it_only(string text) => DocumentSymbol.Parse(text).IsKnownOrgan.Should().BeFalse();

    [Theory]
    [InlineData("EU/2016/679")]
    [InlineData("COM/2016/0590")]
    [InlineData("C/2018/123")]
    [InlineData("WO/2001/029057")]
    [InlineData("WT/DS58/AB/R")]
    [InlineData("PCT/EP2005/001234")]
    [InlineData("US/6789012")]
    public void What_has_the_shape_of_a_symbol_and_no_registered_organ_is_kept_and_marked(string text)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Default, out var symbol, out var issues).Should().BeTrue();
        symbol!.IsKnownOrgan.Should().BeFalse();
        issues.Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.SymbolOrganUnknown);
    }

    private static bool IsTakenForASymbol(string text)
    {
        DocumentSymbol.TryParseAll(text, DocumentSymbolStyles.Any, out var result);
        return result.Issues.Count == 0;
    }
}
