namespace Caac.Model.Citations;

public sealed class DocumentCitationTests
{
    public static TheoryData<string, string> Symbols => new()
    {
        // What surrounds a symbol.
        { "S/2021/384", "S/2021/384" },
        { "see (S/2021/384), S/2021/385; S/2021/386: S/2021/387.", "S/2021/384 S/2021/385 S/2021/386 S/2021/387" },
        { "\"S/2021/384\" ‘S/2021/385’ “S/2021/386” *S/2021/387* _S/2021/388_", "S/2021/384 S/2021/385 S/2021/386 S/2021/387 S/2021/388" },
        { "([S/AC.51/2023/3](#)).", "S/AC.51/2023/3" },
        { "UN Doc. S/2021/384 and U.N. Doc.S/2021/385", "S/2021/384 S/2021/385" },
        { "文件S/2021/384号", "S/2021/384" },
        { "the letter—S/2021/384—of April", "S/2021/384" },
        { "S/2021/384/ S/2021/385/EN S/2021/386covering", "S/2021/384 S/2021/385 S/2021/386" },
        { "S/2021/384.The Council", "S/2021/384" },

        // Reissue stars are no part of it.
        { "S/25647* S/1996/636*, S/2018/1/Rev.1**", "S/25647 S/1996/636 S/2018/1/Rev.1" },

        // Resolutions by their symbols, with and without a blank, escaped, over a line end.
        { "S/RES/1612 (2005), S/RES/841(1993)", "S/RES/1612(2005) S/RES/841(1993)" },
        { @"[S/RES/1612 \(2005\)](#)", "S/RES/1612(2005)" },
        { "S/RES/1612\r\n(2005) S/RES/1612\u00A0(2005)", "S/RES/1612(2005) S/RES/1612(2005)" },
        { "S/RES/1612 adopted (2005)", "S/RES/1612" },

        // A symbol may be broken after a slash, a joint one after its hyphen.
        { "S/AC.51/\n2020/10 and S/\r\n  2021/384", "S/AC.51/2020/10 S/2021/384" },
        { "S/AC.51/ 2020/10", "" },
        { "S/2021/384/\nThe Council", "S/2021/384" },
        { "S/2021/\n\n384", "S/2021" },

        // Joint symbols are one citation.
        { "A/57/759-S/2003/332", "A/57/759-S/2003/332" },
        { "A/64/83/Add.1–E/2009/83/Add.1", "A/64/83/Add.1-E/2009/83/Add.1" },
        { "A/57/759-\nS/2003/332", "A/57/759-S/2003/332" },
        { "A/57/759 - S/2003/332", "A/57/759 S/2003/332" },
        { "CEDAW/C/GC/31-CRC/C/GC/18", "CEDAW/C/GC/31-CRC/C/GC/18" },

        // Groups, parts and modifiers.
        { "S/PV.3896 (Resumption 1) S/PV.3896 (the) A/62/17 (Part I)", "S/PV.3896(Resumption1) S/PV.3896 A/62/17(PartI)" },
        { "A/RES/77/128 A, A/RES/77/128 A new era, A/RES/70/93 A-B.", "A/RES/77/128 A|A/RES/77/128|A/RES/70/93 A-B" },
        { "A/RES/377 (V) A/RES/2252 (ES-V) A/RES/217(III)A", "A/RES/377(V) A/RES/2252(ES-V) A/RES/217(III)[A]" },
        { "S/2007/307/Rev.1/Add.1 S/8248/Add.7-9 A/70/7/ADD.33", "S/2007/307/Rev.1/Add.1 S/8248/Add.7-9 A/70/7/Add.33" },
        { "S/25184 (PRST)", "S/25184" },

        // Other organs, own series, special sessions.
        {
            "A/S-32/L.1 A/ES-10/PV.45 E/CN.4/Sub.2/1987/20 ST/ESA/STAT/SER.F/25",
            "A/S-32/L.1 A/ES-10/PV.45 E/CN.4/Sub.2/1987/20 ST/ESA/STAT/SER.F/25"
        },
        { "ISBA/26/C/27/Rev.1 BWC/CONF.VIII/4/Corr.1 CD/8/Rev.10", "ISBA/26/C/27/Rev.1 BWC/CONF.VIII/4/Corr.1 CD/8/Rev.10" },
        { "S/AC.37/2003/(1455)/10 SPLOS/25 TD/L.380", "S/AC.37/2003/(1455)/10 SPLOS/25 TD/L.380" },

        // Defects that the UN has printed.
        { "S/PRST2009/9 S/2014//502 A/77/L45/Rev.1", "S/PRST/2009/9 S/2014/502 A/77/L.45/Rev.1" },
        { "A/C.6/79.SR.37 A/36/pv.53 E/CN.4/RES/23/(XXXV)", "A/C.6/79/SR.37 A/36/PV.53 E/CN.4/RES/23(XXXV)" },

        // Addresses give the symbol once.
        { "https://undocs.org/S/2021/384, http://docs.un.org/en/S/RES/1612(2005)", "S/2021/384 S/RES/1612(2005)" },
        { "undocs.org/S/2021/384", "S/2021/384" },
        { "https://documents.un.org/api/symbol/access?s=S/2021/386&l=en&t=pdf", "S/2021/386" },
        { "[S/2021/384](https://undocs.org/S/2021/384)", "S/2021/384" },
        { "[the letter](https://undocs.org/S/2021/384)", "S/2021/384" },
        { "[resolution 1612 (2005)](https://undocs.org/S/RES/1612(2005))", "" },
    };

    public static TheoryData<string> Strangers =>
    [
        "and/or public/private 12/05/2020 1/2 2/3 21-05220 24/7 74/275 km/h w/o I/O N/A A/B S/N",
        "https://example.org/A/b https://example.org/2021/04/S and and/or/S/2021/384",
        "resolution 74/275", "S/AC.51", "S/AC.51/", "S/", "S//", "S/x/1", "AS/2021/384", "2S/2021/384", "s/2021/384",
        "CD/4", "XYZ/2021/4", "TD/B/C.1/IRON ORE/", "S/123456789", "/S/2021/384", "é/2021/384",
    ];

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Symbols_are_found_in_running_text(string text, string expected)
    {
        var separator = expected.Contains('|', StringComparison.Ordinal) ? '|' : ' ';

        Found.Values(text, CitationKind.Document).Should().Equal(expected.Split(separator, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_only_looks_like_a_symbol_is_not_found(string text) => Found.In(text).Should().BeEmpty();

    [Fact]
    public void A_symbol_of_a_resolution_is_not_a_resolution_as_well() =>
        Found.In("S/RES/1612 (2005)").Should().Equal(new Found(CitationKind.Document, 0, 17, "S/RES/1612 (2005)", "S/RES/1612(2005)", -1));

    [Fact]
    public void The_text_of_a_match_is_as_printed() =>
        Found.In("see S/25647*, and A/57/759–\nS/2003/332.").Select(match => (match.Start, match.Text))
            .Should().Equal((4, "S/25647"), (18, "A/57/759–\nS/2003/332"));

    [Fact]
    public void A_joint_symbol_gives_its_first_symbol()
    {
        var matches = CitationFinder.Enumerate("A/57/759-S/2003/332");

        matches.MoveNext().Should().BeTrue();
        matches.Current.TryGetSymbol(out var symbol).Should().BeTrue();
        symbol.Should().Be(DocumentSymbol.Parse("A/57/759"));
        matches.MoveNext().Should().BeFalse();
    }

    [Fact]
    public void Two_symbols_run_together_are_not_taken_apart() =>
        Found.Values("A/57/759S/2003/332 A/57/759/S/2003/332", CitationKind.Document).Should().Equal("A/57/759", "A/57/759");
}
