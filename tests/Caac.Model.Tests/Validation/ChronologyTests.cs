using CsCheck;

namespace Caac.Model.Validation;

public sealed class ChronologyTests
{
    private static DocumentValidator Validator => new(FixedClock.Instance);

    private static readonly Gen<PartialDate> Dates = Gen.Select(Gen.Int[2018, 2020], Gen.Int[0, 12], Gen.Int[0, 28]).Select(parts => parts switch
    {
        (var year, 0, _) => new PartialDate(year),
        var (year, month, day) when day == 0 => new PartialDate(year, month),
        var (year, month, day) => new PartialDate(new DateOnly(year, month, day)),
    });

    [Theory]
    [InlineData("2021-04-15")]
    [InlineData("2021-04")]
    [InlineData("2021")]
    public void A_letter_may_be_of_the_day_of_the_letter_it_encloses_or_of_a_month_or_year_that_holds_it(string date) =>
        Validator.Check(Sample.Letter with { Date = PartialDate.Parse(date) }).Should().BeEmpty();

    [Theory]
    [InlineData("Letter dated 19 April 2021 from the President")]
    [InlineData("Letters dated 9 March 2021 and, dated 19\u00A0April 2021, from the President")]
    [InlineData("LETTER DATED 19 APRIL 2021, FROM THE PRESIDENT")]
    [InlineData("Letter dated 31 April 2021 from the President")]
    [InlineData("Letter dated in April")]
    [InlineData("Lettre datée du 9 avril 2021, adressée au Secrétaire général")]
    public void A_letter_agrees_with_its_title_where_that_names_its_day_or_none(string title) =>
        Validator.Check(Sample.Letter with { Title = title }).Should().BeEmpty();

    [Theory]
    [InlineData("2022-11-20")]
    [InlineData("2022-11")]
    [InlineData("2022")]
    public void An_adoption_two_years_after_the_meeting_is_no_longer_than_two_years(string date) =>
        new WorkingGroupConclusionValidator(FixedClock.Instance)
            .Check(Sample.Conclusion with { AdoptedOn = PartialDate.Parse(date), Symbol = null }).SetAside().Should().BeEmpty();

    [Fact]
    public void A_text_may_be_numbered_in_any_year_from_its_writing_to_its_distribution()
    {
        foreach (var symbol in (string[])["S/AC.51/2006/2", "S/AC.51/2007/2", "S/AC.51/2008/2"])
        {
            Validator.Check(Sample.Toolkit with { Symbol = DocumentSymbol.Parse(symbol) }).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_letter_without_any_date_is_valid() =>
        Validator.Check(Sample.Letter with
        {
            Date = null,
            Distribution = null,
            Annexes =
            [
                Sample.ChairLetter with
                {
                    Date = null,
                    Conclusion = Sample.Conclusion with { AdoptedOn = null, Meeting = null, Reports = [Sample.Report with { Period = null }] },
                },
            ],
        }).SetAside().Should().BeEmpty();

    [Fact]
    public void A_period_is_reversed_exactly_where_its_end_certainly_lies_before_its_beginning() =>
        Gen.Select(Dates, Dates).Sample((from, to) =>
            new ReportingPeriodValidator(FixedClock.Instance).Check(new ReportingPeriod { From = from, To = to })
                .Select(issue => issue.Code)
                .SequenceEqual(to.IsCertainlyBefore(from) ? [CaacIssueCodes.PeriodReversed] : []));

    [Fact]
    public void Dates_that_can_be_in_order_break_no_rule_of_order() =>
        Dates.Array[6].Sample(dates =>
        {
            Array.Sort(dates);
            var letter = Sample.Letter with
            {
                Symbol = null,
                Distribution = new() { Date = dates[5] },
                Date = dates[4],
                Annexes =
                [
                    Sample.ChairLetter with
                    {
                        Date = dates[3],
                        Conclusion = Sample.Conclusion with
                        {
                            Symbol = null,
                            AdoptedOn = dates[2],
                            Meeting = new() { Date = dates[1] },
                            Reports = [new() { Period = new() { To = dates[0] } }],
                        },
                    },
                ],
            };
            return !Validator.Check(letter).Any(issue => issue.Severity == IssueSeverity.Error && issue.Code != CaacIssueCodes.ResolutionAnachronistic);
        });

    [Fact]
    public void Next_year_is_counted_from_the_clock()
    {
        var meeting = new Meeting { Date = PartialDate.Parse("2026-12-31") };

        new MeetingValidator(FixedClock.Instance).Check(meeting).Should().BeEmpty();
        new MeetingValidator(FixedClock.Instance).Check(meeting with { Date = PartialDate.Parse("2027-01-01") })
            .Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.YearImplausible);
    }
}
