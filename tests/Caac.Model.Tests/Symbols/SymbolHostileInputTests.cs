using System.Text;

namespace Caac.Model.Symbols;

public class SymbolHostileInputTests
{
    public static TheoryData<string> Shapes => new()
    {
        "S////",
        "(((((",
        "S/1(2",
        "S/1[[",
        "A/RES/",
        "\ud800",
        "\u200F\u202E",
        "\0",
        " ",
        "\u00A0",
        "–",
        "S/1-",
        "S/2021/384-",
        "*",
        "Add.1/",
        "1612 (2005)",
        "é/",
        "[E/",
        "A/1-P",
        "A/1 Part ",
        "A/Part I/",
        "E/I&N",
        "A/Com.",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_megabyte_of_anything_is_refused_without_allocation(string shape)
    {
        var text = string.Concat(Enumerable.Repeat(shape, 1_000_000 / shape.Length));
        var utf8 = Encoding.UTF8.GetBytes(text);

        AllocatedBy(() => DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _)).Should().Be((false, 0));
        AllocatedBy(() => DocumentSymbol.TryParse(utf8, DocumentSymbolStyles.Any, out _)).Should().Be((false, 0));
    }

    [Fact]
    public void Every_refusal_allocates_nothing()
    {
        foreach (var row in SymbolIssueTests.Errors)
        {
            var text = row.Data.Item1;
            AllocatedBy(() => DocumentSymbol.TryParse(text, DocumentSymbolStyles.Any, out _)).Should().Be((false, 0), text);
        }
    }

    [Fact]
    public void A_symbol_in_catalogue_form_keeps_the_string_it_was_read_from()
    {
        const string Text = "A/C.3/78/L.31/Rev.1";
        DocumentSymbol.Parse(Text).ToString().Should().BeSameAs(Text);
    }

    [Fact]
    public void Reading_allocates_the_symbol_and_its_text_and_nothing_else()
    {
        var (_, symbol) = AllocatedBy(() => DocumentSymbol.TryParse("S/2021/384", out _));
        var (_, text) = AllocatedBy(() => new string('x', "S/RES/1612(2005)".Length).Length > 0);

        symbol.Should().BeLessThanOrEqualTo(40);
        AllocatedBy(() => DocumentSymbol.TryParse("S/RES/1612 (2005)", out _)).Should().Be((true, symbol + text));
        AllocatedBy(() => DocumentSymbol.TryParse("S/RES/1612(2005)"u8, null, out _)).Should().Be((true, symbol + text));
    }

    [Fact]
    public void Blanks_without_end_around_a_symbol_are_only_blanks()
    {
        var blanks = new string(' ', 500_000);
        DocumentSymbol.Parse($"{blanks}S/2021/384{blanks}").ToString().Should().Be("S/2021/384");
    }

    [Fact]
    public void A_refusal_shows_only_the_beginning_of_what_it_saw() =>
        FluentActions.Invoking(() => DocumentSymbol.Parse("\u200F" + new string('x', 1_000_000))).Should().Throw<CaacFormatException>()
            .Which.Message.Length.Should().BeLessThan(200);

    // The second run counts: the first may have to load what it calls.
    private static (bool Result, long Bytes) AllocatedBy(Func<bool> function)
    {
        var result = function();
        var before = GC.GetAllocatedBytesForCurrentThread();
        result &= function();
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
