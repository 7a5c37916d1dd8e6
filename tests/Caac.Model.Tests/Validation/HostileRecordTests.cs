namespace Caac.Model.Validation;

public sealed class HostileRecordTests
{
    private static PartialDate NoDate => default;

    [Fact]
    public void Nulls_in_every_list_count_as_nothing()
    {
        var request = new Request { Label = null!, Text = null!, Steps = [null!], Items = [null!], Actors = [null!], Citations = [null!] };
        var chairLetter = new ChairLetter
        {
            OtherSymbols = [null!],
            EarlierIssues = [null!],
            Citations = [null!],
            Signatures = [null!],
            Annexes = [null!],
            Requests = [null!, request, null!],
            Conclusion = new() { Meeting = new() { AddressedBy = [null!] }, Reports = [null!] },
        };
        var toolkit = new ToolkitDocument { Options = [null!, null!], Mandate = new() { Items = [null!] }, Status = [null!] };
        var letter = new Letter { Annexes = [chairLetter, toolkit, null!] };

        var issues = Sample.Validator.Check(letter);

        issues.Select(issue => $"{issue.Path} {issue.Code}").Should().BeEquivalentTo(
            "$.date CAAC462",
            "$.title CAAC430",
            "$.signatures CAAC435",
            "$.annexes[0].date CAAC462",
            "$.annexes[0].signatures CAAC435",
            "$.annexes[0].conclusion.symbol CAAC466",
            "$.annexes[0].conclusion.situation CAAC433",
            "$.annexes[0].conclusion.meeting CAAC469",
            "$.annexes[0].conclusion.reports CAAC468",
            "$.annexes[0].legalBasis CAAC437",
            "$.annexes[0].requests[0].label CAAC434",
            "$.annexes[0].requests[0].labelPrinted CAAC442",
            "$.annexes[0].requests[0].text CAAC431",
            "$.annexes[0].requests[0].steps CAAC443",
            "$.annexes[1].options CAAC454",
            "$.annexes[1].mandate.text CAAC431");
    }

    [Fact]
    public void Default_values_are_issues_and_no_exception()
    {
        var letter = Sample.Letter with
        {
            Date = NoDate,
            Distribution = new() { Date = NoDate },
            Citations = [new() { Resolution = default(ResolutionNumber) }],
            Annexes =
            [
                Sample.ChairLetter with
                {
                    Date = NoDate,
                    LegalBasis = [default],
                    Conclusion = new()
                    {
                        Situation = default(Situation),
                        AdoptedOn = NoDate,
                        Meeting = new() { Date = NoDate },
                        Reports = [new() { Period = new() { From = NoDate, To = NoDate } }],
                    },
                },
            ],
        };

        new DocumentValidator(FixedClock.Instance).Check(letter).SetAside().Select(issue => $"{issue.Path} {issue.Code}").Should().BeEquivalentTo(
            "$.date CAAC420",
            "$.distribution.date CAAC420",
            "$.citations[0].resolution CAAC420",
            "$.annexes[0].date CAAC420",
            "$.annexes[0].legalBasis[0] CAAC420",
            "$.annexes[0].conclusion.situation CAAC433",
            "$.annexes[0].conclusion.adoptedOn CAAC420",
            "$.annexes[0].conclusion.meeting.date CAAC420",
            "$.annexes[0].conclusion.reports[0].period.from CAAC420",
            "$.annexes[0].conclusion.reports[0].period.to CAAC420");
    }

    [Fact]
    public void A_resolution_that_is_none_can_have_no_symbol() =>
        new ResolutionValidator(FixedClock.Instance)
            .Check(new Resolution { Number = default, Symbol = DocumentSymbol.Parse("S/RES/1612(2005)") })
            .Select(issue => issue.Code).Should().Equal(CaacIssueCodes.YearImplausible, CaacIssueCodes.ResolutionSymbolDiffers);

    [Fact]
    public void Sixty_letters_inside_one_another_are_checked_to_the_last()
    {
        CaacDocument document = Sample.ChairLetter with { Signatures = [] };
        for (var depth = 0; depth < 60; depth++)
        {
            document = Sample.Letter with { Annexes = [document] };
        }

        Sample.Validator.Check(document).Should().ContainSingle().Which.Path.Should()
            .Be($"$.{string.Concat(Enumerable.Repeat("annexes[0].", 60))}signatures");
    }
}
