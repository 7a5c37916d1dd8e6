using System.Globalization;
using System.Text.Json;
using Caac.Model.Reading.Letters;

namespace Caac.Model.Reading;

/// <summary>The four real documents read as a careful reader reads them.</summary>
public sealed class CorpusReadingTests
{
    private static readonly Dictionary<string, int> OrdinalWords = new(StringComparer.Ordinal) { ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["seventh"] = 7 };

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void The_front_of_the_letter_is_read(string name)
    {
        var key = Corpus.Key(name);
        var letter = Read(name);

        letter.Symbol?.ToString().Should().Be(Text(key, "symbol"));
        letter.Distribution!.Kind.Should().Be(DistributionKind.General);
        letter.Distribution.Date.ToString().Should().Be(Text(key, "distribution_date"));
        letter.Date.ToString().Should().Be(Text(key, "document_date"));
        letter.Title.Should().Be(Text(key, "title"));
        letter.From.Should().Be(Text(key, "from"));
        letter.To.Should().Be(Text(key, "to"));
        letter.OriginalLanguage.ToString().Should().Be(Text(key, "original_language"));
        letter.JobNumber.Should().Be(Text(key, "job_number"));
        letter.Annexes.Should().HaveCount(key.GetProperty("annex_count").GetInt32());
        letter.Capacity.Should().Be(Text(key, "capacity") ?? "President of the Security Council");
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Who_signed_is_read_with_the_annexes_in_order(string name)
    {
        var letter = Read(name);

        var signatures = letter.Signatures.Concat(letter.Annexes.OfType<Correspondence>().SelectMany(annex => annex.Signatures));
        signatures.Select(signature => (signature.Name, signature.Role)).Should().Equal(
            Corpus.Key(name).GetProperty("signatories").EnumerateArray().Select(item => (Text(item, "name")!, Text(item, "role"))));
    }

    [Fact]
    public void Family_names_are_those_in_bold_type()
    {
        FamilyNames(Corpus.DrcLetter).Should().Equal("Dang", "Juul");
        FamilyNames(Corpus.FirstMaliLetter).Should().Equal(null, "Juul");
        FamilyNames(Corpus.ToolkitLetter).Should().Equal([null]);
        FamilyNames(Corpus.SecondMaliLetter).Should().Equal("de Rivire", "Frazier");

        static IEnumerable<string?> FamilyNames(string name)
        {
            var letter = Read(name);
            return letter.Signatures.Concat(letter.Annexes.OfType<Correspondence>().SelectMany(annex => annex.Signatures)).Select(signature => signature.FamilyName);
        }
    }

    [Theory]
    [InlineData(Corpus.DrcLetter)]
    [InlineData(Corpus.FirstMaliLetter)]
    [InlineData(Corpus.SecondMaliLetter)]
    public void The_enclosed_letter_tells_meeting_report_and_conclusions(string name)
    {
        var key = Corpus.Key(name);
        var annex = Annex(name);

        annex.AnnexLabel.Should().Be("Annex");
        annex.Date.ToString().Should().Be(Text(key, "transmitted_letter_date"));
        annex.From.Should().Be("Chair of the Working Group on Children and Armed Conflict");
        annex.To.Should().Be("Secretary-General");
        annex.Capacity.Should().Be("Chair of the Working Group");
        annex.LegalBasis.Select(number => number.ToString()).Should().Equal(key.GetProperty("legal_basis").EnumerateArray().Select(item => item.GetString()));
        var conclusion = annex.Conclusion!;
        conclusion.Symbol!.ToString().Should().Be(Text(key.GetProperty("conclusions"), "symbol"));
        conclusion.AdoptedOn.ToString().Should().Be(Text(key.GetProperty("conclusions"), "adopted_on"));
        conclusion.Situation.ToString().Should().Be(Text(key, "situation"));
        conclusion.Meeting!.Date.ToString().Should().Be(Text(key, "meeting_date"));
        conclusion.Meeting.Format.Should().Be(Text(key, "meeting_format"));
        conclusion.Meeting.Ordinal.Should().BeNull();
        var considered = key.GetProperty("considered_report");
        var report = conclusion.Reports.Should().ContainSingle().Subject;
        report.Symbol!.ToString().Should().Be(Text(considered, "symbol"));
        report.Ordinal.Should().Be(OrdinalWords[Text(considered, "ordinal")!]);
        report.Situation.ToString().Should().Be(Text(key, "situation"));
        report.Period!.From.ToString().Should().Be(Text(considered, "period_from"));
        report.Period.To.ToString().Should().Be(Text(considered, "period_to"));
        report.IntroducedBy.Should().Be("Special Representative of the Secretary-General for Children and Armed Conflict");
    }

    [Fact]
    public void Who_addressed_the_meeting_is_read_without_an_article()
    {
        Annex(Corpus.DrcLetter).Conclusion!.Meeting!.AddressedBy.Should().Equal(
            "Chargé d'affaires a.i. of the Permanent Mission of the Democratic Republic of the Congo to the United Nations");
        Annex(Corpus.FirstMaliLetter).Conclusion!.Meeting!.AddressedBy.Should().Equal("Permanent Representative of Mali to the United Nations");
        Annex(Corpus.SecondMaliLetter).Conclusion!.Meeting!.AddressedBy.Should().Equal("representative of the Permanent Mission of Mali to the United Nations");
    }

    [Fact]
    public void The_language_of_an_annex_is_its_own()
    {
        Annex(Corpus.SecondMaliLetter).OriginalLanguage.Should().Be(UnLanguage.English);
        Read(Corpus.SecondMaliLetter).Language.Should().Be(UnLanguage.English);
    }

    [Theory]
    [InlineData(Corpus.DrcLetter)]
    [InlineData(Corpus.FirstMaliLetter)]
    [InlineData(Corpus.SecondMaliLetter)]
    public void Every_request_is_read_whole(string name)
    {
        var keys = Corpus.Key(name).GetProperty("requests").EnumerateArray().ToList();
        var requests = Annex(name).Requests;

        requests.Select(request => request.Label).Should().Equal(keys.Select(key => Text(key, "label")));
        requests.Select(request => request.LabelPrinted).Should().Equal(keys.Select(key => !key.TryGetProperty("label_printed", out _)));
        requests.Select(request => request.Text).Should().Equal(keys.Select(key => Text(key, "text")));
        requests.Select(request => request.Steps[0].ToString()).Should().Equal(keys.Select(key => Text(key, "opening_verbs")));
        requests.Should().AllSatisfy(request => request.Addressee.Should().Be("Secretary-General"));
        for (var i = 0; i < keys.Count; i++)
        {
            requests[i].Actors.Where(PlainRequests.IsNamed).Select(actor => actor.Code is { } code && code != Actor.CountryTaskForce && code != Actor.CountryTeam ? code.Value : actor.Name)
                .Should().Equal(keys[i].GetProperty("actors").EnumerateArray().Select(actor => actor.GetString()));
        }
    }

    [Fact]
    public void An_item_that_acts_several_times_has_several_steps()
    {
        var steps = Annex(Corpus.DrcLetter).Requests[3].Steps;

        steps.Select(step => step.Verb.Value).Should().Equal("note", "call for", "reiterate its request");
        steps[1].Text.Should().StartWith("call for the continued implementation").And.EndWith("the United Nations code of conduct");
        steps[2].Text.Should().Be("reiterate its request that you continue to take all necessary measures in this regard and keep the Security Council informed");
        Annex(Corpus.FirstMaliLetter).Requests[0].Steps.Select(step => step.Verb.Value).Should().Equal("request", "note");
    }

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void Everything_cited_is_counted(string name)
    {
        var key = Corpus.Key(name);
        var letter = Read(name);

        var citations = letter.Citations
            .Concat(letter.Annexes.SelectMany(annex => annex.Citations))
            .Concat(letter.Annexes.OfType<ChairLetter>().SelectMany(annex => annex.Requests).SelectMany(request => request.Citations))
            .ToList();
        var resolutions = citations.Where(citation => citation.Resolution is not null).GroupBy(citation => citation.Resolution.ToString()!);
        resolutions.ToDictionary(group => group.Key, group => group.Sum(citation => citation.Count)).Should().Equal(
            key.GetProperty("cited_resolutions").EnumerateArray().ToDictionary(
                item => string.Create(CultureInfo.InvariantCulture, $"{item.GetProperty("number").GetInt32()} ({item.GetProperty("year").GetInt32()})"),
                item => item.GetProperty("count").GetInt32()));
        citations.Select(citation => citation.Document).OfType<string>()
            .Concat(letter.EarlierIssues.Select(issue => issue.Symbol!.ToString()))
            .Distinct()
            .Should().BeEquivalentTo(key.GetProperty("cited_symbols").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public void The_toolkit_has_its_26_options()
    {
        var toolkit = Read(Corpus.ToolkitLetter).Annexes.Should().ContainSingle().Which.Should().BeOfType<ToolkitDocument>().Subject;

        var rows = File.ReadLines(Path.Combine(Corpus.Folder, Corpus.ToolkitLetter + ".options.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        rows.Should().HaveCount(26);
        toolkit.Options.Select(option => option.Id).Should().Equal(rows.Select(row => row[0]));
        toolkit.Options.Select(option => option.Category).Should().Equal(rows.Select(row => row[1]));
        toolkit.Options.Select(option => option.Authority!.Value.Value).Should().Equal(rows.Select(row => row[2]));
        toolkit.Options.Select(option => option.Order).Should().Equal(rows.Select(row => int.Parse(row[3], CultureInfo.InvariantCulture)));
        toolkit.Options.Select(option => string.Join('|', option.Entities)).Should().Equal(rows.Select(row => row[4]));
        toolkit.Options.Select(option => option.Text).Should().Equal(rows.Select(row => row[5]));
    }

    [Fact]
    public void The_toolkit_tells_who_adopted_it_and_on_what_mandate()
    {
        var letter = Read(Corpus.ToolkitLetter);
        var toolkit = (ToolkitDocument)letter.Annexes[0];

        letter.EarlierIssues.Should().Equal(new EarlierIssue { Symbol = DocumentSymbol.Parse("S/2006/724"), Extent = "portions" });
        letter.Language.Should().Be(UnLanguage.English);
        toolkit.AnnexLabel.Should().Be("Annex");
        toolkit.Title.Should().Be("Options for possible actions by the Working Group of the Security Council on Children and Armed Conflict (\"toolkit\")");
        toolkit.AdoptedOn.ToString().Should().Be("2006-09-06");
        toolkit.Meeting.Should().Be(new Meeting { Date = PartialDate.Parse("2006-09-06"), Ordinal = 5 });
        toolkit.Status.Should().Equal("indicative", "non-limitative", "living document");
        toolkit.Principle.Should().Be(
            "The Working Group shall design a specific approach for each case, proceeding in a constructive way, putting emphasis on dialogue and cooperation.");
        toolkit.Mandate!.Source.Should().Be(new Citation { ResolutionWithoutYear = "1612", Paragraphs = ["8"] });
        toolkit.Mandate.Text.Should().Be("Decides further that the Working Group shall");
        toolkit.Mandate.Items.Select(item => item.Label).Should().Equal("a", "b");
        toolkit.Mandate.Items[0].Text.Should().StartWith("Make recommendations to the Council on possible measures").And.EndWith("to parties to the conflict");
        toolkit.Mandate.Items[1].Text.Should().StartWith("Address requests, as appropriate, to other bodies").And.EndWith("accordance with their respective mandates");
        toolkit.Citations.Should().Equal(
            new Citation { ResolutionWithoutYear = "1612", Paragraphs = ["8"] },
            new Citation { Resolution = new(1612, 2005), Paragraphs = ["9"] },
            new Citation { Resolution = new(1539, 2004), Paragraphs = ["5 (c)"] });
        toolkit.Options.Single(option => option.Id == "3-DR-1").Conditions.Should().Equal("subject to availability of funding");
    }

    private static Letter Read(string name) => DocumentReader.Default.Read(Corpus.Text(name)).Document.Should().BeOfType<Letter>().Subject;

    private static ChairLetter Annex(string name) => Read(name).Annexes.Should().ContainSingle().Which.Should().BeOfType<ChairLetter>().Subject;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
