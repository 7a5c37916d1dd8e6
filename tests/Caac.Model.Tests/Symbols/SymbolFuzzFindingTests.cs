namespace Caac.Model.Symbols;

/// <summary>What fuzzing found, each in its smallest form (see docs/fuzzing.md).</summary>
public sealed class SymbolFuzzFindingTests
{
    [Theory]
    [InlineData("A/70/ (XXV", "A/70(XXV)")]
    [InlineData("A/70/( XXV)", "A/70(XXV)")]
    [InlineData("BRC//2R.C.15/A", "BRC/2R/C.15/A")]
    public void A_repaired_symbol_reads_back(string text, string canonical)
    {
        DocumentSymbol.Parse(text, DocumentSymbolStyles.Any).ToString().Should().Be(canonical);
        DocumentSymbol.Parse(canonical).ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("UNAP/EAA.6/RE9S.C", CaacIssueCodes.SymbolDotForSlash)]
    [InlineData("A0/MED WG.3A.C", CaacIssueCodes.SymbolDotForSlash)]
    [InlineData("A1/A/67Q-A.R45/ SPp", CaacIssueCodes.SymbolDotForSlash)]
    [InlineData("S/25184/PRST/ (PRST)", CaacIssueCodes.SymbolSlashTrailing)]
    [InlineData("A/IC.2/SR.8A\n/IC.2/SR.8", CaacIssueCodes.SymbolRunTogether)]
    public void A_repair_that_makes_no_symbol_is_refused(string text, string code)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _, out var issues).Should().BeFalse();

        issues[^1].Code.Should().Be(code);
        issues[^1].Severity.Should().Be(IssueSeverity.Error);
    }

    // Without its modifier, what is left is no symbol.
    [Theory]
    [InlineData("R/I/Corr.1")]
    [InlineData("V/IX/Rev.29")]
    [InlineData("V/V/Rev.1C")]
    [InlineData("ST/SGB/Staff Regulations/Rev.6")]
    public void A_symbol_that_only_its_modifier_numbers_has_no_predecessor(string text)
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.Predecessor.Should().BeNull();
        symbol.Base.Should().Be(symbol);
    }

    [Theory]
    [InlineData("G/CEDA /C(PRST)", CaacIssueCodes.SymbolNumberMissing)]
    [InlineData("A/E./2/(XRI)F/E /2/8X", CaacIssueCodes.SymbolRunTogether)]
    public void A_label_or_a_blank_makes_no_symbol_of_what_is_none(string text, string code)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _, out var issues).Should().BeFalse();

        issues[^1].Code.Should().Be(code);
    }

    // What stands in the middle of a longer symbol can end a shorter one as a modifier.
    [Fact]
    public void A_base_has_no_base_of_its_own() => DocumentSymbol.Parse("E/I/Rev.190/G/Supp.4").Base.Base.Should().Be(DocumentSymbol.Parse("E/I/Rev.190/G/Supp.4").Base);
}
