using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Caac.Model.Primitives;

public class PartialDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Days.Select(day => new PartialDate(day)),
        Days.Select(day => new PartialDate(day.Year, day.Month)),
        Days.Select(day => new PartialDate(day.Year)));

    [Theory]
    [InlineData("2018-01-31", 2018, 1, 31, "2018-01-31", "2018-01-31", "31 January 2018")]
    [InlineData("2017-07", 2017, 7, null, "2017-07-01", "2017-07-31", "July 2017")]
    [InlineData("2024-02", 2024, 2, null, "2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("2024", 2024, null, null, "2024-01-01", "2024-12-31", "2024")]
    [InlineData("0001", 1, null, null, "0001-01-01", "0001-12-31", "1")]
    public void A_date_is_as_precise_as_its_text(string text, int year, int? month, int? day, string earliest, string latest, string printed)
    {
        var date = PartialDate.Parse(text);

        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
        date.Earliest.Should().Be(DateOnly.Parse(earliest, CultureInfo.InvariantCulture));
        date.Latest.Should().Be(DateOnly.Parse(latest, CultureInfo.InvariantCulture));
        date.ToString().Should().Be(text);
        date.ToString("G", null).Should().Be(text);
        date.ToString(null, null).Should().Be(text);
        date.ToString("P", null).Should().Be(printed);
        PartialDate.Parse(Encoding.UTF8.GetBytes(text), null).Should().Be(date);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2018-1-1", 6)]
    [InlineData("2018-01-1", 9)]
    [InlineData("1 January 2018", 1)]
    [InlineData("2018-01-01T00:00:00", 10)]
    [InlineData(" 2018", 0)]
    [InlineData("2018/01", 4)]
    [InlineData("20180101", 4)]
    [InlineData("201\u0668", 3)]
    [InlineData("2018-01-0\ud800", 9)]
    public void What_has_another_form_is_refused_with_the_place(string text, int position)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(PartialDate));

        var thrown = FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<CaacFormatException>().Which;
        thrown.Code.Should().Be(CaacIssueCodes.DateMalformed);
        thrown.Position.Should().Be(position);
        FluentActions.Invoking(() => PartialDate.Parse(Encoding.UTF8.GetBytes(text), null)).Should().Throw<CaacFormatException>()
            .Which.Position.Should().Be(position);
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-04-31")]
    [InlineData("2021-04-00")]
    [InlineData("0000")]
    public void A_date_that_does_not_exist_is_refused(string text)
    {
        PartialDate.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<CaacFormatException>().Which.Code.Should().Be(CaacIssueCodes.DateImpossible);
    }

    [Fact]
    public void Null_is_no_date()
    {
        PartialDate.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2018, 0)]
    [InlineData(2018, 13)]
    public void The_constructors_take_only_what_exists(int year, int month) =>
        FluentActions.Invoking(() => new PartialDate(year, month)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_day_converts_on_request() => ((PartialDate)new DateOnly(2018, 1, 31)).Should().Be(PartialDate.Parse("2018-01-31"));

    [Theory]
    [InlineData("2017-07", "2017-08", true)]
    [InlineData("2017-07", "2017-07-31", false)]
    [InlineData("2017", "2018-01-01", true)]
    [InlineData("2017", "2017-12-31", false)]
    [InlineData("2017-07-01", "2017-07-01", false)]
    [InlineData("2018", "2017", false)]
    public void Before_is_certain_only_where_nothing_overlaps(string earlier, string later, bool isCertain)
    {
        var (first, second) = (PartialDate.Parse(earlier), PartialDate.Parse(later));

        first.IsCertainlyBefore(second).Should().Be(isCertain);
        second.IsCertainlyAfter(first).Should().Be(isCertain);
    }

    [Fact]
    public void The_default_date_is_certainly_before_and_after_nothing() => Dates.Sample(date =>
    {
        default(PartialDate).IsCertainlyBefore(date).Should().BeFalse();
        default(PartialDate).IsCertainlyAfter(date).Should().BeFalse();
    });

    [Fact]
    public void Dates_read_back_as_they_were_written() => Dates.Sample(date =>
    {
        PartialDate.Parse(date.ToString()).Should().Be(date);
        PartialDate.Parse(date.ToString().AsSpan(), CultureInfo.InvariantCulture).Should().Be(date);
        JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)).Should().Be(date);
    });

    [Fact]
    public void Any_text_is_read_or_refused_alike_in_both_encodings() =>
        Gen.OneOf(Gen.String, Gen.Char["0123456789-"].Array[0, 12].Select(characters => new string(characters))).Sample(text =>
        {
            var isRead = PartialDate.TryParse(text, out var date);
            PartialDate.TryParse(Encoding.UTF8.GetBytes(text), null, out var fromUtf8).Should().Be(isRead);
            fromUtf8.Should().Be(date);
            if (isRead)
            {
                date.ToString().Should().Be(text);
            }
        });

    [Fact]
    public void The_order_is_total_and_puts_the_earlier_start_first() => Gen.Select(Dates, Dates).Sample((first, second) =>
    {
        Math.Sign(first.CompareTo(second)).Should().Be(-Math.Sign(second.CompareTo(first)));
        (first == second).Should().Be(first.CompareTo(second) == 0);
        (first != second).Should().Be(first.CompareTo(second) != 0);
        (first < second).Should().Be(first.CompareTo(second) < 0);
        (first <= second).Should().Be(first.CompareTo(second) <= 0);
        (first > second).Should().Be(first.CompareTo(second) > 0);
        (first >= second).Should().Be(first.CompareTo(second) >= 0);
        if (first.Earliest < second.Earliest)
        {
            (first < second).Should().BeTrue();
        }

        if (first.IsCertainlyBefore(second))
        {
            (first < second).Should().BeTrue();
        }
    });

    [Fact]
    public void Of_dates_with_one_start_the_longer_comes_first() =>
        "2018-01-01 2018 2018-01".Split(' ').Select(PartialDate.Parse).Order().Select(date => date.ToString())
            .Should().Equal("2018", "2018-01", "2018-01-01");

    [Fact]
    public void Formatting_into_a_buffer_writes_all_or_nothing() => Gen.Select(Dates, Gen.OneOfConst("", "G", "P")).Sample((date, format) =>
    {
        var expected = date.ToString(format, null);
        var chars = new char[32];
        var bytes = new byte[32];

        date.TryFormat(chars, out var charsWritten, format, null).Should().BeTrue();
        date.TryFormat(bytes, out var bytesWritten, format, null).Should().BeTrue();
        new string(chars, 0, charsWritten).Should().Be(expected);
        Encoding.UTF8.GetString(bytes, 0, bytesWritten).Should().Be(expected);
        date.TryFormat(chars.AsSpan(0, expected.Length - 1), out charsWritten, format, null).Should().BeFalse();
        date.TryFormat(bytes.AsSpan(0, expected.Length - 1), out bytesWritten, format, null).Should().BeFalse();
        (charsWritten, bytesWritten).Should().Be((0, 0));
    });

    [Fact]
    public void An_unknown_format_is_refused() =>
        FluentActions.Invoking(() => new PartialDate(2018).ToString("d", null)).Should().Throw<FormatException>();

    [Fact]
    public void Objects_of_other_types_do_not_compare()
    {
        IComparable date = new PartialDate(2018);

        date.CompareTo(null).Should().Be(1);
        date.CompareTo(new PartialDate(2018)).Should().Be(0);
        FluentActions.Invoking(() => date.CompareTo(2018)).Should().Throw<ArgumentException>();
        date.Equals("2018").Should().BeFalse();
        date.GetHashCode().Should().Be(new PartialDate(2018).GetHashCode());
    }

    [Fact]
    public void JSON_is_the_text_as_value_and_as_member_name()
    {
        JsonSerializer.Serialize(new Dictionary<PartialDate, PartialDate> { [PartialDate.Parse("2017-07")] = PartialDate.Parse("2018-01-01") })
            .Should().Be("""{"2017-07":"2018-01-01"}""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>("2018")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>("\"2018-13\"")).Should().Throw<JsonException>().WithMessage("*CAAC191*");
    }

    [Fact]
    public void A_refusal_allocates_nothing()
    {
        var text = new string('2', 1_000_000);
        var warm = PartialDate.TryParse(text, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = PartialDate.TryParse(text, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (warm, isRead, allocated).Should().Be((false, false, 0));
    }
}
