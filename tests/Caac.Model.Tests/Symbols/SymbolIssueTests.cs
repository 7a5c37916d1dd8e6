using System.Text;

namespace Caac.Model.Symbols;

public class SymbolIssueTests
{
    /// <summary>Text, code and position of what no style accepts.</summary>
    public static TheoryData<string, string, int> Errors => new()
    {
        { "", CaacIssueCodes.SymbolEmpty, 0 },
        { " \u00A0\t", CaacIssueCodes.SymbolEmpty, 0 },
        { "UN Doc. ", CaacIssueCodes.SymbolEmpty, 7 },
        { "S/" + new string('1', 300), CaacIssueCodes.SymbolTooLong, 0 },
        { "S/1/" + string.Concat(Enumerable.Repeat("AB/", 50)) + "2", CaacIssueCodes.SymbolTooLong, 0 },
        { "and/or", CaacIssueCodes.SymbolOrganMalformed, 0 },
        { "  12/05/2001", CaacIssueCodes.SymbolOrganMalformed, 2 },
        { "S", CaacIssueCodes.SymbolOrganMalformed, 0 },
        { "T-315/01", CaacIssueCodes.SymbolOrganMalformed, 0 },
        { "S/2021/384.", CaacIssueCodes.SymbolCharacterUnexpected, 10 },
        { "S/2021/\ud800", CaacIssueCodes.SymbolCharacterUnexpected, 7 },
        { "S/2021\u200F/384", CaacIssueCodes.SymbolCharacterUnexpected, 6 },
        { "A/78/L.1 and Add.1", CaacIssueCodes.SymbolCharacterUnexpected, 9 },
        { "S/2021/", CaacIssueCodes.SymbolSlashTrailing, 6 },
        { "S////", CaacIssueCodes.SymbolSlashTrailing, 1 },
        { "TD/B/C.1/IRON ORE/", CaacIssueCodes.SymbolSlashTrailing, 17 },
        { "S/RES", CaacIssueCodes.SymbolNumberMissing, 0 },
        { "GC/MS", CaacIssueCodes.SymbolNumberMissing, 0 },
        { "S/Add.1", CaacIssueCodes.SymbolNumberMissing, 0 },
        { "S/1234567890", CaacIssueCodes.SymbolNumberTooLong, 2 },
        { "S/PV./1", CaacIssueCodes.SymbolNumberExpected, 4 },
        { "A/HRC/30/NGO.", CaacIssueCodes.SymbolNumberExpected, 12 },
        { "S/1()", CaacIssueCodes.SymbolGroupMalformed, 3 },
        { "S/RES/1612 (20%05)", CaacIssueCodes.SymbolGroupMalformed, 14 },
        { "A/57/759S/2003/332", CaacIssueCodes.SymbolRunTogether, 8 },
        { "A/57/759 S/2003/332", CaacIssueCodes.SymbolRunTogether, 9 },
        { "A/57/759/S/2003/332", CaacIssueCodes.SymbolRunTogether, 9 },
        { "A/57/759-S/2003/332", CaacIssueCodes.SymbolJoint, 9 },
        { "A/36/foo.53", CaacIssueCodes.SymbolLowerCase, 5 },
        { "S/PV.3896 (Resumption 1", CaacIssueCodes.SymbolBracketUnbalanced, 10 },
        { "S/1((2))", CaacIssueCodes.SymbolBracketUnbalanced, 3 },
        { "S/2021/384)", CaacIssueCodes.SymbolBracketUnbalanced, 10 },
    };

    /// <summary>Text, code and position of what is tolerated, and what it is read as.</summary>
    public static TheoryData<string, string, int, DocumentSymbolStyles, string> Deviations => new()
    {
        { "XYZ/2001/1", CaacIssueCodes.SymbolOrganUnknown, 0, DocumentSymbolStyles.UnknownOrgan, "XYZ/2001/1" },
        { "S/AC.51", CaacIssueCodes.SymbolBodyOnly, 0, DocumentSymbolStyles.BodyOnly, "S/AC.51" },
        { " S/1", CaacIssueCodes.SymbolBlanksOutside, 0, DocumentSymbolStyles.OuterBlanks, "S/1" },
        { "S/1\n", CaacIssueCodes.SymbolBlanksOutside, 3, DocumentSymbolStyles.OuterBlanks, "S/1" },
        { "S/2021 /384", CaacIssueCodes.SymbolBlanksInside, 6, DocumentSymbolStyles.InnerBlanks, "S/2021/384" },
        { "S/RES/1612\u00A0(2005)", CaacIssueCodes.SymbolBlanksInside, 10, DocumentSymbolStyles.InnerBlanks, "S/RES/1612(2005)" },
        { "S/RES/1612  (2005)", CaacIssueCodes.SymbolBlanksInside, 10, DocumentSymbolStyles.InnerBlanks, "S/RES/1612(2005)" },
        { "S/8248/Add.7–9", CaacIssueCodes.SymbolDash, 12, DocumentSymbolStyles.Dashes, "S/8248/Add.7-9" },
        { "A/70/7/ADD.33", CaacIssueCodes.SymbolModifierCase, 7, DocumentSymbolStyles.ModifierCase, "A/70/7/Add.33" },
        { "S/PV.3896(RESUMPTION 1)", CaacIssueCodes.SymbolModifierCase, 10, DocumentSymbolStyles.ModifierCase, "S/PV.3896(Resumption1)" },
        { "S/25647**", CaacIssueCodes.SymbolStars, 7, DocumentSymbolStyles.Stars, "S/25647" },
        { "S/25647/-*", CaacIssueCodes.SymbolStars, 9, DocumentSymbolStyles.Stars, "S/25647" },
        { "S/25184 (PRST)", CaacIssueCodes.SymbolLabel, 8, DocumentSymbolStyles.Labels, "S/25184" },
        { "UN Doc. S/2021/384", CaacIssueCodes.SymbolLead, 0, DocumentSymbolStyles.Lead, "S/2021/384" },
        { "S/2014//502", CaacIssueCodes.SymbolSlashDoubled, 6, DocumentSymbolStyles.DoubledSlash, "S/2014/502" },
        { "S/PRST2009/9", CaacIssueCodes.SymbolSlashMissing, 6, DocumentSymbolStyles.MissingSlash, "S/PRST/2009/9" },
        { "E/CN.4/RES/23/(XXXV)", CaacIssueCodes.SymbolSlashStray, 13, DocumentSymbolStyles.StraySlash, "E/CN.4/RES/23(XXXV)" },
        { "A/77/L45/Rev.1", CaacIssueCodes.SymbolDotMissing, 6, DocumentSymbolStyles.MissingDot, "A/77/L.45/Rev.1" },
        { "S/2001/1/Add 2", CaacIssueCodes.SymbolDotMissing, 12, DocumentSymbolStyles.MissingDot, "S/2001/1/Add.2" },
        { "A/C.6/79.SR.37", CaacIssueCodes.SymbolDotForSlash, 8, DocumentSymbolStyles.DotForSlash, "A/C.6/79/SR.37" },
        { "A/36/pv.53", CaacIssueCodes.SymbolLowerCase, 5, DocumentSymbolStyles.LowerCase, "A/36/PV.53" },
        { "s/2021/384", CaacIssueCodes.SymbolLowerCase, 0, DocumentSymbolStyles.LowerCase, "S/2021/384" },
        { "A/RES/3049XXVII)", CaacIssueCodes.SymbolBracketUnbalanced, 10, DocumentSymbolStyles.UnbalancedBracket, "A/RES/3049(XXVII)" },
        { "A/RES/3049(XXVII", CaacIssueCodes.SymbolBracketUnbalanced, 10, DocumentSymbolStyles.UnbalancedBracket, "A/RES/3049(XXVII)" },
        { "S/2021/384&Lang=E", CaacIssueCodes.SymbolLinkTail, 10, DocumentSymbolStyles.LinkTail, "S/2021/384" },
        { "S/PV.3745Resumption1", CaacIssueCodes.SymbolBracketsMissing, 9, DocumentSymbolStyles.MissingBrackets, "S/PV.3745(Resumption1)" },
        { "A/71/5 Vol. II", CaacIssueCodes.SymbolBracketsMissing, 7, DocumentSymbolStyles.MissingBrackets, "A/71/5(Vol.II)" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_no_symbol_is_refused_with_a_code_and_a_place(string text, string code, int position)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out var symbol, out var issues).Should().BeFalse();

        symbol.Should().BeNull();
        var error = issues[^1];
        error.Code.Should().Be(code);
        error.Severity.Should().Be(IssueSeverity.Error);
        error.Span!.Value.Start.Should().Be(position);
        error.Span!.Value.Line.Should().Be(1);
        error.Span!.Value.Column.Should().Be(position + 1);
        error.Message.Should().EndWith(".");

        var thrown = FluentActions.Invoking(() => DocumentSymbol.Parse(text, DocumentSymbolStyles.Any)).Should().Throw<CaacFormatException>().Which;
        thrown.Code.Should().Be(code);
        thrown.Position.Should().Be(position);
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void In_UTF8_the_place_is_counted_in_bytes(string text, string code, int position)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        DocumentSymbol.TryParse(utf8, DocumentSymbolStyles.Any, out _, out var issues).Should().BeFalse();

        issues[^1].Code.Should().Be(code);
        issues[^1].Span!.Value.Start.Should().Be(Encoding.UTF8.GetByteCount(text.AsSpan(0, position)));
        FluentActions.Invoking(() => DocumentSymbol.Parse(utf8, DocumentSymbolStyles.Any)).Should().Throw<CaacFormatException>().Which.Code.Should().Be(code);
    }

    [Theory]
    [MemberData(nameof(Deviations))]
    public void A_style_without_the_bit_of_a_deviation_names_it(string text, string code, int position, DocumentSymbolStyles bit, string canonical)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any & ~bit, out _, out var refused).Should().BeFalse(canonical);
        refused[^1].Code.Should().Be(code);
        refused[^1].Severity.Should().Be(IssueSeverity.Error);
        refused[^1].Span!.Value.Start.Should().Be(position);

        DocumentSymbol.TryParse(text, bit, out _).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Deviations))]
    public void A_repair_is_a_warning_and_a_way_of_writing_is_none(string text, string code, int position, DocumentSymbolStyles bit, string canonical)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out var symbol, out var issues).Should().BeTrue();

        symbol!.ToString().Should().Be(canonical);
        var isSilent = (bit & DocumentSymbolStyles.Default
            & ~(DocumentSymbolStyles.OuterBlanks | DocumentSymbolStyles.UnknownOrgan | DocumentSymbolStyles.BodyOnly)) != 0;
        if (isSilent)
        {
            issues.Should().BeEmpty();
            return;
        }

        var warning = issues.Should().ContainSingle().Which;
        warning.Code.Should().Be(code);
        warning.Severity.Should().Be(IssueSeverity.Warning);
        warning.Span!.Value.Start.Should().Be(position);
    }

    [Theory]
    [InlineData("S/FOO/12", "FOO", 2)]
    [InlineData("A/78/BAR.3", "BAR", 5)]
    [InlineData("S/L/92", "L", 2)]
    public void A_component_that_no_principal_organ_has_is_kept_with_a_warning(string text, string component, int position)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Default, out _, out var issues).Should().BeTrue();
        var warning = issues.Should().ContainSingle().Which;
        warning.Code.Should().Be(CaacIssueCodes.SymbolComponentUnknown);
        warning.Message.Should().Contain(component);
        warning.Span!.Value.Start.Should().Be(position);
    }

    [Theory]
    [InlineData("S/2021/384 ", "there are blanks before or after the symbol. They were taken away.")]
    [InlineData("S/2014//502", "one slash was expected; there are more. One was kept.")]
    [InlineData("S/PRST2009/9", "a slash was expected before \"2009\". It was supplied.")]
    [InlineData("E/CN.4/RES/23/(XXXV)", "no slash was expected before the bracket at \"/\". It was taken away.")]
    [InlineData("A/77/L45", "a dot was expected before \"45\". It was supplied.")]
    [InlineData("A/C.6/79.SR.37", "a slash was expected where there is a dot, at \".SR\". The slash was put there.")]
    [InlineData("A/36/pv.53", "capitals were expected; found \"pv\". They were put there.")]
    [InlineData("A/RES/3049XXVII)", "a bracket has no partner at \"XXVII)\". The other one was supplied.")]
    [InlineData("S/PV.3745Resumption1", "brackets were expected around \"Resumption1\". They were supplied.")]
    [InlineData("S/2021/384&Lang=E", "\"&Lang=E\" is the rest of a link, not of a symbol. It was taken away.")]
    [InlineData("XYZ/2001/1", "\"XYZ\" is not a registered organ or series of the United Nations. It was kept.")]
    public void A_warning_says_what_was_done(string text, string message)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _, out var issues).Should().BeTrue();
        issues.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Theory]
    [InlineData("E/ESCWA/ICTD/2004/WG.2/CRP.21")]
    [InlineData("A/CONF.192/BMS/2008/3")]
    [InlineData("E/CN.4/IM/2")]
    public void What_stands_below_a_known_body_is_its_own_affair(string text)
    {
        DocumentSymbol.TryParse(text, DocumentSymbolStyles.Default, out _, out var issues).Should().BeTrue();
        issues.Should().BeEmpty();
    }

    [Fact]
    public void The_message_of_a_refusal_says_what_was_seen() =>
        FluentActions.Invoking(() => DocumentSymbol.Parse("and/or")).Should().Throw<FormatException>()
            .WithMessage("CAAC103 at 0: an organ and a slash were expected, as in \"S/2021/384\"; found \"and\".");

    [Fact]
    public void All_repairs_of_one_text_are_reported_in_order()
    {
        DocumentSymbol.TryParse("s//res/1612(2005&Lang=E", DocumentSymbolStyles.Any, out _, out var refused).Should().BeFalse();
        refused.Select(issue => issue.Code).Should().Equal(
            CaacIssueCodes.SymbolLowerCase, CaacIssueCodes.SymbolSlashDoubled, CaacIssueCodes.SymbolLowerCase, CaacIssueCodes.SymbolGroupMalformed);

        DocumentSymbol.TryParse("s//res/1612(2005)&Lang=E", DocumentSymbolStyles.Any, out var symbol, out var issues).Should().BeTrue();
        symbol!.ToString().Should().Be("S/RES/1612(2005)");
        issues.Select(issue => issue.Code).Should().Equal(
            CaacIssueCodes.SymbolLowerCase, CaacIssueCodes.SymbolSlashDoubled, CaacIssueCodes.SymbolLowerCase, CaacIssueCodes.SymbolLinkTail);
    }
}
