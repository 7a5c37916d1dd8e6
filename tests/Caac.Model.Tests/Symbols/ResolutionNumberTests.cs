using System.Text;
using System.Text.Json;
using CsCheck;

namespace Caac.Model.Symbols;

public class ResolutionNumberTests
{
    private static readonly Gen<ResolutionNumber> Numbers =
        Gen.Select(Gen.Int[1, 999_999_999], Gen.Int[1946, 9999], (number, year) => new ResolutionNumber(number, year));

    [Theory]
    [InlineData("1612 (2005)")]
    [InlineData("1612(2005)")]
    [InlineData("1612\u00A0(2005)")]
    [InlineData("1612\u202F(2005)")]
    [InlineData("01612 (2005)")]
    public void A_number_is_read_in_each_way_of_writing(string text)
    {
        var number = ResolutionNumber.Parse(text);

        (number.Number, number.Year).Should().Be((1612, 2005));
        number.ToString().Should().Be("1612 (2005)");
        ResolutionNumber.Parse(Encoding.UTF8.GetBytes(text), null).Should().Be(number);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("S/RES/1612 (2005)", 0)]
    [InlineData(" 1612 (2005)", 0)]
    [InlineData("1612", 4)]
    [InlineData("1612  (2005)", 5)]
    [InlineData("1612 (205)", 9)]
    [InlineData("1612 (20055)", 10)]
    [InlineData("1612 (2005) ", 11)]
    [InlineData("1612 (2005", 10)]
    [InlineData("1234567890 (2005)", 9)]
    [InlineData("1612 (\u0662005)", 6)]
    public void What_has_another_form_is_refused_with_the_place(string text, int position)
    {
        ResolutionNumber.TryParse(text, out var number).Should().BeFalse();
        number.Should().Be(default(ResolutionNumber));

        var thrown = FluentActions.Invoking(() => ResolutionNumber.Parse(text)).Should().Throw<CaacFormatException>().Which;
        thrown.Code.Should().Be(CaacIssueCodes.ResolutionNumberMalformed);
        thrown.Position.Should().Be(position);
    }

    [Theory]
    [InlineData("0 (2005)")]
    [InlineData("1612 (1945)")]
    public void What_the_Council_cannot_have_adopted_is_refused(string text)
    {
        ResolutionNumber.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ResolutionNumber.Parse(text)).Should().Throw<CaacFormatException>()
            .Which.Code.Should().Be(CaacIssueCodes.ResolutionNumberImpossible);
        FluentActions.Invoking(() => ResolutionNumber.Parse(Encoding.UTF8.GetBytes(text), null)).Should().Throw<CaacFormatException>()
            .Which.Code.Should().Be(CaacIssueCodes.ResolutionNumberImpossible);
    }

    [Fact]
    public void In_UTF8_the_place_is_counted_in_bytes() =>
        FluentActions.Invoking(() => ResolutionNumber.Parse("1612\u00A0(205)"u8, null)).Should().Throw<CaacFormatException>().Which.Position.Should().Be(10);

    [Theory]
    [InlineData(0, 2005)]
    [InlineData(1, 1945)]
    [InlineData(1, 10000)]
    public void The_constructor_takes_only_what_there_can_be(int number, int year) =>
        FluentActions.Invoking(() => new ResolutionNumber(number, year)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_resolution_knows_its_symbol()
    {
        var symbol = new ResolutionNumber(1612, 2005).Symbol;

        symbol.Should().Be(DocumentSymbol.Parse("S/RES/1612 (2005)"));
        symbol.Series.Should().Be(DocumentSeries.Resolution);
        FluentActions.Invoking(() => default(ResolutionNumber).Symbol).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Numbers_read_back_as_they_were_written() => Numbers.Sample(number =>
    {
        ResolutionNumber.Parse(number.ToString()).Should().Be(number);
        ResolutionNumber.Parse(Encoding.UTF8.GetBytes(number.ToString("G", null)), null).Should().Be(number);
        DocumentSymbol.Parse(number.Symbol.ToString()).Year.Should().Be(number.Year);
    });

    [Fact]
    public void The_order_is_by_number_and_then_by_year() => Gen.Select(Numbers, Numbers).Sample((first, second) =>
    {
        Math.Sign(first.CompareTo(second)).Should().Be(Math.Sign((first.Number, first.Year).CompareTo((second.Number, second.Year))));
        (first == second).Should().Be(first.CompareTo(second) == 0);
        (first != second).Should().Be(first.CompareTo(second) != 0);
        (first < second).Should().Be(first.CompareTo(second) < 0);
        (first <= second).Should().Be(first.CompareTo(second) <= 0);
        (first > second).Should().Be(first.CompareTo(second) > 0);
        (first >= second).Should().Be(first.CompareTo(second) >= 0);
    });

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.OneOf(Gen.String, SymbolGen.Nearly).Sample(text =>
    {
        var isRead = ResolutionNumber.TryParse(text, out var number);
        ResolutionNumber.TryParse(Encoding.UTF8.GetBytes(text), null, out var fromUtf8).Should().Be(isRead);
        fromUtf8.Should().Be(number);
    });

    [Fact]
    public void A_refusal_allocates_nothing()
    {
        var text = new string('1', 1_000_000);
        var warm = ResolutionNumber.TryParse(text, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = ResolutionNumber.TryParse(text, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (warm, isRead, allocated).Should().Be((false, false, 0));
    }

    [Fact]
    public void Formatting_into_a_buffer_writes_all_or_nothing()
    {
        var number = new ResolutionNumber(1612, 2005);
        Span<char> chars = stackalloc char[11];
        Span<byte> bytes = stackalloc byte[11];

        number.TryFormat(chars, out var charsWritten, default, null).Should().BeTrue();
        number.TryFormat(bytes, out var bytesWritten, "G", null).Should().BeTrue();
        (charsWritten, bytesWritten).Should().Be((11, 11));
        chars.ToString().Should().Be("1612 (2005)");
        Encoding.UTF8.GetString(bytes).Should().Be("1612 (2005)");
        number.TryFormat(chars[..10], out charsWritten, default, null).Should().BeFalse();
        number.TryFormat(bytes[..10], out bytesWritten, default, null).Should().BeFalse();
        (charsWritten, bytesWritten).Should().Be((0, 0));
        FluentActions.Invoking(() => number.ToString("P", null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void JSON_is_the_notation_of_the_field()
    {
        JsonSerializer.Serialize(new ResolutionNumber(1612, 2005)).Should().Be("\"1612 (2005)\"");
        JsonSerializer.Deserialize<ResolutionNumber>("\"1612\\u00a0(2005)\"").Should().Be(new ResolutionNumber(1612, 2005));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ResolutionNumber>("\"1612\"")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Objects_of_other_types_do_not_compare()
    {
        IComparable number = new ResolutionNumber(1612, 2005);

        number.CompareTo(null).Should().Be(1);
        number.CompareTo(new ResolutionNumber(1612, 2005)).Should().Be(0);
        FluentActions.Invoking(() => number.CompareTo("1612 (2005)")).Should().Throw<ArgumentException>();
        number.Equals("1612 (2005)").Should().BeFalse();
    }
}
