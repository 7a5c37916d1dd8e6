using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Caac.Model.Symbols;

public class DocumentSymbolTests
{
    [Fact]
    public void The_base_and_the_predecessor_take_modifiers_off()
    {
        var symbol = DocumentSymbol.Parse("S/2007/307/Rev.1/Add.1");

        symbol.Modifiers.Should().Equal("Rev.1", "Add.1");
        symbol.Base.ToString().Should().Be("S/2007/307");
        symbol.Predecessor!.ToString().Should().Be("S/2007/307/Rev.1");
        symbol.Predecessor!.Predecessor!.ToString().Should().Be("S/2007/307");
        symbol.Base.Predecessor.Should().BeNull();
    }

    [Fact]
    public void Notes_before_a_modifier_belong_to_the_base() =>
        DocumentSymbol.Parse("A/80/6 (Sect. 3)/Add.1").Base.ToString("P").Should().Be("A/80/6 (Sect. 3)");

    [Fact]
    public void A_document_numbered_by_its_revision_alone_is_its_own_base()
    {
        var symbol = DocumentSymbol.Parse("ST/SGB/Staff Regulations/Rev.6");

        symbol.Number.Should().BeNull();
        symbol.Base.Should().BeSameAs(symbol);
        symbol.IsRevision.Should().BeTrue();
    }

    [Theory]
    [InlineData("S/2021/384", false, false, false)]
    [InlineData("S/2021/384/Corr.1", true, false, false)]
    [InlineData("S/2021/384/Rev.2", false, true, false)]
    [InlineData("S/2021/384/Add.3", false, false, true)]
    [InlineData("S/2021/384/Add.3/Corr.1", true, false, false)]
    public void The_last_modifier_says_what_a_document_is(string text, bool corrigendum, bool revision, bool addendum)
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.IsCorrigendum.Should().Be(corrigendum);
        symbol.IsRevision.Should().Be(revision);
        symbol.IsAddendum.Should().Be(addendum);
    }

    [Fact]
    public void A_range_has_a_first_and_a_last_number()
    {
        var symbol = DocumentSymbol.Parse("E/DEC/2001/200-233");

        (symbol.Number, symbol.LastNumber, symbol.NumberText).Should().Be((200, 233, "200-233"));
    }

    [Fact]
    public void Sessions_compare_as_numbers_and_are_written_as_found()
    {
        DocumentSymbol.Parse("A/RES/377(V)").Session.Should().Be(new SymbolSession(SymbolSessionKind.Regular, 5, "V"));
        DocumentSymbol.Parse("A/RES/2252 (ES-V)").Session.Should().Be(new SymbolSession(SymbolSessionKind.EmergencySpecial, 5, "ES-V"));
        DocumentSymbol.Parse("A/RES/ES-10/21").Session.Should().Be(new SymbolSession(SymbolSessionKind.EmergencySpecial, 10, "ES-10"));
        DocumentSymbol.Parse("A/RES/S-27/2").Session.Should().Be(new SymbolSession(SymbolSessionKind.Special, 27, "S-27"));
        DocumentSymbol.Parse("A/HRC/PRST/OS/18/1").Session.ToString().Should().Be("OS/18");
    }

    [Theory]
    [InlineData("S/RES/1612(2005)", "S/RES/1612 (2005)")]
    [InlineData("S/PV.3896(Resumption1)", "S/PV.3896 (Resumption 1)")]
    [InlineData("A/CONF.151/26/Rev.1(Vol.I)", "A/CONF.151/26/Rev.1 (Vol. I)")]
    [InlineData("A/80/6(Income Sect.1)/Add.2", "A/80/6 (Income Sect. 1)/Add.2")]
    [InlineData("A/62/17(PartI)", "A/62/17 (Part I)")]
    [InlineData("E/CN.4/RES/2A(XIV)", "E/CN.4/RES/2A (XIV)")]
    [InlineData("A/RES/46/35[C]", "A/RES/46/35[C]")]
    [InlineData("ICCD/COP(4)/11", "ICCD/COP(4)/11")]
    [InlineData("TD(VIII)/Misc.4", "TD(VIII)/Misc.4")]
    [InlineData("S/2021/384", "S/2021/384")]
    public void The_printed_form_has_the_blanks_of_the_UN(string catalogue, string printed)
    {
        var symbol = DocumentSymbol.Parse(printed);

        symbol.ToString().Should().Be(catalogue);
        symbol.ToString("P").Should().Be(printed);
        symbol.ToString("G").Should().Be(catalogue);
        symbol.ToString("", CultureInfo.InvariantCulture).Should().Be(catalogue);
        symbol.ToString(null).Should().Be(catalogue);
        $"{symbol:P}".Should().Be(printed);
    }

    [Theory]
    [InlineData("G", "S/RES/1612(2005)")]
    [InlineData("P", "S/RES/1612 (2005)")]
    public void Formatting_into_a_buffer_writes_all_or_nothing(string format, string expected)
    {
        var symbol = DocumentSymbol.Parse("S/RES/1612(2005)");
        var chars = new char[64];
        var bytes = new byte[64];

        symbol.TryFormat(chars, out var charsWritten, format, null).Should().BeTrue();
        new string(chars, 0, charsWritten).Should().Be(expected);
        symbol.TryFormat(bytes, out var bytesWritten, format, null).Should().BeTrue();
        Encoding.UTF8.GetString(bytes, 0, bytesWritten).Should().Be(expected);

        symbol.TryFormat(chars.AsSpan(0, expected.Length - 1), out charsWritten, format, null).Should().BeFalse();
        charsWritten.Should().Be(0);
        symbol.TryFormat(bytes.AsSpan(0, expected.Length - 1), out bytesWritten, format, null).Should().BeFalse();
        bytesWritten.Should().Be(0);
    }

    [Fact]
    public void An_unknown_format_is_refused() =>
        FluentActions.Invoking(() => DocumentSymbol.Parse("S/1").ToString("X")).Should().Throw<FormatException>();

    [Theory]
    [InlineData(UnLanguage.Arabic, "https://docs.un.org/ar/S/RES/1612(2005)")]
    [InlineData(UnLanguage.Chinese, "https://docs.un.org/zh/S/RES/1612(2005)")]
    [InlineData(UnLanguage.English, "https://docs.un.org/en/S/RES/1612(2005)")]
    [InlineData(UnLanguage.French, "https://docs.un.org/fr/S/RES/1612(2005)")]
    [InlineData(UnLanguage.Russian, "https://docs.un.org/ru/S/RES/1612(2005)")]
    [InlineData(UnLanguage.Spanish, "https://docs.un.org/es/S/RES/1612(2005)")]
    public void A_symbol_has_a_page_in_each_language(UnLanguage language, string uri) =>
        DocumentSymbol.Parse("S/RES/1612 (2005)").ToUri(language).AbsoluteUri.Should().Be(uri);

    [Fact]
    public void Blanks_in_a_symbol_are_escaped_in_its_link() =>
        DocumentSymbol.Parse("A/RES/77/128 A").ToUri(UnLanguage.English).AbsoluteUri.Should().Be("https://docs.un.org/en/A/RES/77/128%20A");

    [Fact]
    public void There_is_no_page_in_a_seventh_language() =>
        FluentActions.Invoking(() => DocumentSymbol.Parse("S/1").ToUri((UnLanguage)6)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Symbols_sort_by_organ_body_and_series_and_then_by_value()
    {
        string[] sorted =
        [
            "A/78/383", "A/C.3/78/L.4", "A/C.3/78/L.31", "A/C.3/78/L.31/Rev.1", "A/C.3/78/L.31/Rev.2", "A/C.3/78/L.31/Rev.10", "A/C.12/1",
            "S/3710", "S/25704", "S/1994/3", "S/2021/99", "S/2021/384", "S/2021/384/Add.1", "S/2021/1000",
            "S/PV.49", "S/PV.3896", "S/PV.3896(Resumption1)", "S/RES/1612(2005)", "S/RES/1882(2009)",
            "S/AC.51/2007/2", "S/AC.51/2020/10",
        ];
        var symbols = sorted.Select(DocumentSymbol.Parse).ToList();

        symbols.OrderDescending().Reverse().Should().Equal(symbols);
        symbols.Select(symbol => symbol.ToSortKey()).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Sort_keys_are_printable_ASCII() =>
        RealSymbol.All.Select(row => DocumentSymbol.ParseAll(row.Canonical).Symbol!.ToSortKey()).Should()
            .OnlyContain(key => key.All(character => character >= ' ' && character <= '~'));

    [Fact]
    public void Operators_take_null()
    {
        DocumentSymbol? nothing = null;
        DocumentSymbol? symbol = DocumentSymbol.Parse("S/1");

        (nothing == null).Should().BeTrue();
        (symbol != nothing).Should().BeTrue();
        (nothing < symbol).Should().BeTrue();
        (nothing <= symbol).Should().BeTrue();
        (symbol > nothing).Should().BeTrue();
        (nothing >= symbol).Should().BeFalse();
        symbol!.CompareTo((object?)null).Should().Be(1);
        symbol.Equals((object?)null).Should().BeFalse();
        FluentActions.Invoking(() => symbol!.CompareTo("S/1")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equal_symbols_have_one_hash_code() =>
        DocumentSymbol.Parse("S/RES/1612 (2005)*").GetHashCode().Should().Be(DocumentSymbol.Parse("s/res/1612(2005)", DocumentSymbolStyles.Any).GetHashCode());

    [Fact]
    public void Every_way_in_reads_alike()
    {
        var expected = DocumentSymbol.Parse("S/2021/384");

        Of<DocumentSymbol>("S/2021/384").Should().Be(expected);
        DocumentSymbol.Parse("S/2021/384".AsSpan(), DocumentSymbolStyles.Strict).Should().Be(expected);
        DocumentSymbol.Parse("S/2021/384"u8, DocumentSymbolStyles.Strict).Should().Be(expected);
        DocumentSymbol.TryParse("S/2021/384".AsSpan(), DocumentSymbolStyles.Strict, out var chars).Should().BeTrue();
        chars.Should().Be(expected);
        DocumentSymbol.TryParse("S/2021/384"u8, DocumentSymbolStyles.Strict, out var bytes).Should().BeTrue();
        bytes.Should().Be(expected);
        DocumentSymbol.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DocumentSymbol.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void JSON_is_the_catalogue_form_as_value_and_as_member_name()
    {
        var written = JsonSerializer.Serialize(new Dictionary<DocumentSymbol, DocumentSymbol>
        {
            [DocumentSymbol.Parse("S/2021/384")] = DocumentSymbol.Parse("S/RES/1612 (2005)"),
        });

        written.Should().Be("""{"S/2021/384":"S/RES/1612(2005)"}""");
        JsonSerializer.Deserialize<Dictionary<DocumentSymbol, DocumentSymbol>>(written)![DocumentSymbol.Parse("S/2021/384")].ToString()
            .Should().Be("S/RES/1612(2005)");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DocumentSymbol>("\"and/or\"")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Joint_symbols_are_read_together_with_what_stands_beside_them()
    {
        var result = DocumentSymbol.ParseAll("U.N. Doc. A/57/759* – S/2003/332* (PRST)");

        result.Symbols.Select(symbol => symbol.ToString()).Should().Equal("A/57/759", "S/2003/332");
        result.Symbol!.ToString().Should().Be("A/57/759");
        result.ToString().Should().Be("A/57/759-S/2003/332");
        result.Stars.Should().Be(2);
        result.IsReissue.Should().BeTrue();
        result.Labels.Should().Equal("PRST");
        result.Issues.Should().BeEmpty();
        result.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_joint_with_one_bad_member_is_refused_as_a_whole()
    {
        DocumentSymbol.TryParseAll("A/57/759-S/2003/", DocumentSymbolStyles.Any, out var result).Should().BeFalse();

        result.Symbols.Should().BeEmpty();
        result.Symbol.Should().BeNull();
        result.Issues.Should().ContainSingle().Which.Span!.Value.Start.Should().Be(15);
        FluentActions.Invoking(() => DocumentSymbol.ParseAll("A/57/759-S/2003/")).Should().Throw<CaacFormatException>()
            .Which.Code.Should().Be(CaacIssueCodes.SymbolSlashTrailing);
    }

    [Fact]
    public void The_symbol_of_another_organization_after_a_hyphen_is_kept_as_it_stands()
    {
        var symbol = DocumentSymbol.Parse("CAC/COSP/IRG/2012/CRP.1-EUPCR/1814149/1");

        symbol.ToString().Should().Be("CAC/COSP/IRG/2012/CRP.1-EUPCR/1814149/1");
        (symbol.Series.Code, symbol.Year, symbol.Number).Should().Be(("CRP", 2012, 1));
        symbol.Qualifiers.Should().Equal("EUPCR/1814149/1");
    }

    [Fact]
    public void Strict_takes_the_catalogue_form_and_the_printed_one_only()
    {
        DocumentSymbol.TryParse("S/RES/1612(2005)", DocumentSymbolStyles.Strict, out _).Should().BeTrue();
        DocumentSymbol.TryParse("S/RES/1612 (2005)", DocumentSymbolStyles.Strict, out _).Should().BeTrue();
        DocumentSymbol.TryParse("S/RES/1612  (2005)", DocumentSymbolStyles.Strict, out _).Should().BeFalse();
    }

    [Fact]
    public void Each_bit_of_a_style_stands_for_one_deviation()
    {
        var bits = Enum.GetValues<DocumentSymbolStyles>().Except([DocumentSymbolStyles.Strict, DocumentSymbolStyles.Default, DocumentSymbolStyles.Any]).ToList();

        bits.Should().OnlyContain(bit => System.Numerics.BitOperations.IsPow2((int)bit));
        bits.Aggregate((all, bit) => all | bit).Should().Be(DocumentSymbolStyles.Any);
        SymbolIssueTests.Deviations.Select(row => row.Data.Item4).Distinct().Should().BeEquivalentTo(bits);
    }

    [Fact]
    public void A_series_that_is_not_known_is_kept()
    {
        DocumentSymbol.Parse("LC/G.2043").Series.Should().Be(new DocumentSeries("G"));
        new DocumentSeries("G").IsKnown.Should().BeFalse();
        new DocumentSeries("G").Name.Should().BeNull();
        DocumentSymbol.Parse("UNEP/EA.4/Res.1").Series.Should().Be(DocumentSeries.Resolution);
        DocumentSeries.Resolution.Name.Should().Be("resolution");
        DocumentSymbol.Parse("S/2021/384").Series.Should().Be(DocumentSeries.Document);
        DocumentSeries.Document.ToString().Should().Be("document");
        (DocumentSeries.Decision == new DocumentSeries("DEC")).Should().BeTrue();
        (DocumentSeries.Decision != DocumentSeries.Resolution).Should().BeTrue();
        DocumentSeries.Decision.GetHashCode().Should().Be(new DocumentSeries("DEC").GetHashCode());
    }

    private static T Of<T>(string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var parsed = T.Parse(text, null);
        T.Parse(text.AsSpan(), null).Should().Be(parsed);
        T.Parse(Encoding.UTF8.GetBytes(text), null).Should().Be(parsed);
        T.TryParse(text, null, out var fromString).Should().BeTrue();
        T.TryParse(text.AsSpan(), null, out var fromSpan).Should().BeTrue();
        T.TryParse(Encoding.UTF8.GetBytes(text), null, out var fromUtf8).Should().BeTrue();
        new[] { fromString, fromSpan, fromUtf8 }.Should().AllBeEquivalentTo(parsed);
        return parsed;
    }
}
