namespace Caac.Model.Reading.Requests;

/// <summary>What single requests ask.</summary>
public sealed class RequestReadingTests
{
    [Fact]
    public void A_deadline_has_its_date_or_its_length()
    {
        Read("Request you to submit a report within the next twelve months and to deploy advisers by the end of March 2024, no later than the end of the mandate")
            .Deadlines.Should().Equal(
                new RequestDeadline { Text = "within the next twelve months", Within = "P12M" },
                new RequestDeadline { Text = "by the end of March 2024", By = PartialDate.Parse("2024-03") },
                new RequestDeadline { Text = "no later than the end of the mandate" });
        Read("Request you to act within the framework of recent years and by all means").Deadlines.Should().BeEmpty();
    }

    [Fact]
    public void A_reporting_duty_tells_who_is_to_be_told() =>
        Read("Request you to brief the Working Group on progress and to keep the Council informed").Reporting.Should().Equal(
            new ReportingDuty { Text = "brief the Working Group on progress", To = "Working Group" },
            new ReportingDuty { Text = "keep the Council informed", To = "Council" });

    [Fact]
    public void An_action_plan_has_its_date_and_its_parties() =>
        Read("Request you to support the action plan signed on 3 July 2012 by the Transitional Federal Government of Somalia and to press for an action plan with Al-Shabaab").Instruments.Should().Equal(
            new RequestInstrument { Name = "action plan", Code = LegalInstrument.ActionPlan, Date = PartialDate.Parse("2012-07-03"), Parties = ["Transitional Federal Government of Somalia"] },
            new RequestInstrument { Name = "action plan", Code = LegalInstrument.ActionPlan, Parties = ["Al-Shabaab"] });

    [Fact]
    public void An_instrument_that_the_vocabulary_lacks_keeps_its_name() =>
        Read("Request you to promote the Safe Schools Declaration").Instruments.Should().Equal(new RequestInstrument { Name = "Safe Schools Declaration" });

    [Fact]
    public void Each_nested_item_is_a_task() =>
        Read("Request you to ensure that UNICEF:\n\n(i) Trains teachers;\n\n(ii) Reopens schools").Tasks.Select(task => task.Text).Should().Equal("Trains teachers", "Reopens schools");

    [Fact]
    public void What_is_only_noted_is_no_task()
    {
        var request = Read("Note the report that the Government submitted to the Council and welcome the plan to train troops");

        request.Tasks.Should().BeEmpty();
        request.Reporting.Should().BeEmpty();
    }

    [Fact]
    public void Two_verbs_with_one_object_are_one_task() =>
        Read("Request you to continue and strengthen the dialogue with armed groups, to end and prevent abductions and to monitor and report on violations").Tasks.Select(task => task.Text)
            .Should().Equal("continue and strengthen the dialogue with armed groups", "end and prevent abductions", "monitor and report on violations");

    [Theory]
    [InlineData("in keeping with its mandate", "mandate")]
    [InlineData("within the limits of its mandate", "mandate")]
    [InlineData("in accordance with international human rights law", "law")]
    [InlineData("with the aim of ending abductions", "purpose")]
    [InlineData("in the framework of the peace talks", "context")]
    [InlineData("despite the challenges posed by insecurity", "constraint")]
    [InlineData("while expressing deep concern about reprisals", "concern")]
    [InlineData("where feasible", "condition")]
    [InlineData("provided that resources are available", "condition")]
    public void Words_that_qualify_tell_how(string words, string kind) =>
        Read($"Request you to ensure that UNICEF supports families, {words}").Qualifications.Should().Equal(new RequestQualification { Kind = QualificationKind.From(kind), Text = words });

    [Fact]
    public void Words_that_look_like_a_qualification_and_are_none_are_left_out() =>
        Read("Request you to report on individuals subject to sanctions, on a law recognizing children as victims and on efforts to prevent abductions").Qualifications.Should().BeEmpty();

    [Fact]
    public void A_class_of_actors_counts_where_it_has_a_role()
    {
        Read("Request you to protect children associated with armed groups").Actors.Should().BeEmpty();
        Read("Request you to engage with all armed groups").Actors.Should().Equal(new RequestActor { Name = "armed groups", Role = ActorRole.Engaged });
    }

    [Fact]
    public void Who_is_named_in_one_breath_has_one_role() =>
        Read("Request you to ensure that UNICEF, the United Nations High Commissioner for Refugees and other relevant United Nations agencies help families").Actors
            .Where(actor => actor.Role == ActorRole.Asked).Select(actor => actor.ToString())
            .Should().Contain(["UNICEF", "other relevant United Nations agencies"]);

    [Fact]
    public void A_request_that_names_no_situation_is_about_that_of_the_letter()
    {
        var result = DocumentReader.Default.Read(InventedLetter.Around("Chad", "Secretary-General", ["Request you to act in Chad", "Also request you to report"]));

        ((ChairLetter)result.Document.Annexes[0]).Requests.Select(request => request.Situation).Should().AllBeEquivalentTo(Situation.From("Chad"));
        result.Provenance.Find("$.annexes[0].requests[0].situation")!.IsInferred.Should().BeFalse();
        result.Provenance.Find("$.annexes[0].requests[1].situation")!.IsInferred.Should().BeTrue();
    }

    [Fact]
    public void A_letter_to_a_sanctions_committee_is_an_option_by_its_addressee()
    {
        var request = InventedLetter.Read("Sudan", "Chair of the Security Council Committee established pursuant to resolution 1591 (2005)", ["Invite you to hear the Special Representative"])[0];

        request.Toolkit.Should().Equal(new ToolkitUse { Option = ToolkitOption.From("5-R-1"), Words = "Chair of the Security Council Committee established pursuant to resolution 1591 (2005)" });
    }

    private static Request Read(string request) => InventedLetter.Read("Somalia", "Secretary-General", [request])[0];
}
