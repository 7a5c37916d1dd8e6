using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Caac.Model;
using Caac.Model.Serialization;

namespace Consumer.Web;

/// <summary>A service on a port of this machine, called over HTTP.</summary>
public sealed class LettersApiTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder().AddLetters();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapLetters(new Dictionary<DocumentSymbol, CaacDocument> { [Corpus.Letter.Symbol!] = Corpus.Letter });
        _app.MapOpenApi();
        await _app.StartAsync(Cancellation);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_symbol_is_bound_from_the_route() =>
        CaacJson.Read(await _client.GetStringAsync("/documents/S/2021/384", Cancellation)).Document.Should().Be(Corpus.Letter);

    [Theory]
    [InlineData("/documents/S/2021/385", HttpStatusCode.NotFound)]
    [InlineData("/documents/letters", HttpStatusCode.BadRequest)]
    [InlineData("/documents?symbol=letters", HttpStatusCode.BadRequest)]
    [InlineData("/documents?basis=1612", HttpStatusCode.BadRequest)]
    [InlineData("/documents?since=2021-02-30", HttpStatusCode.BadRequest)]
    public async Task What_is_no_identifier_is_a_bad_request(string path, HttpStatusCode status) =>
        (await _client.GetAsync(path, Cancellation)).StatusCode.Should().Be(status);

    [Theory]
    [InlineData("symbol=S/2021/384", 1)]
    [InlineData("symbol=S/2021/385", 0)]
    [InlineData("basis=1612%20(2005)", 1)]
    [InlineData("basis=1540%20(2004)", 0)]
    [InlineData("since=2021-04", 1)]
    [InlineData("since=2022", 0)]
    [InlineData("", 1)]
    public async Task Identifiers_are_bound_from_the_query(string query, int found) =>
        JsonNode.Parse(await _client.GetStringAsync($"/documents?{query}", Cancellation))!.AsArray().Should().HaveCount(found);

    [Fact]
    public async Task A_letter_is_taken_and_given_back()
    {
        var letter = Corpus.Documents.OfType<Letter>().Single(letter => letter.Symbol?.ToString() == "S/2021/385");

        var posted = await Post(CaacJson.Write(letter));

        posted.StatusCode.Should().Be(HttpStatusCode.Created);
        posted.Headers.Location.Should().Be(new Uri("/documents/S/2021/385", UriKind.Relative));
        (await _client.GetFromJsonAsync<CaacDocument>(posted.Headers.Location, CaacJson.Options, Cancellation)).Should().Be(letter);
        (await Post(CaacJson.Write(letter))).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_wrong_is_answered_as_problem_details_with_paths()
    {
        var wrong = JsonNode.Parse(CaacJson.Write(Corpus.Letter))!;
        wrong["distribution"]!["date"] = "2021-04-02";

        var answer = await Post(wrong.ToJsonString());

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var issues = await IssuesOf(answer);
        var issue = issues.Should().ContainSingle(issue => issue.Severity == IssueSeverity.Error).Subject;
        (issue.Code, issue.Path).Should().Be((CaacIssueCodes.DistributionBeforeDocument, "$.distribution.date"));
    }

    [Theory]
    [InlineData("""{"type":"letter","date":"2021-02-30"}""", CaacIssueCodes.JsonValueMalformed, "$.date")]
    [InlineData("""{"type":"letter","annexes":[{"type":"letter","signatures":[7]}]}""", CaacIssueCodes.JsonValueKind, "$.annexes[0].signatures[0]")]
    [InlineData("""{"type":"letter",""", CaacIssueCodes.JsonTruncated, "$")]
    [InlineData("", CaacIssueCodes.JsonTruncated, "$")]
    public async Task What_is_no_document_is_answered_with_its_place(string json, string code, string path)
    {
        var answer = await Post(json);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var issue = (await IssuesOf(answer)).Should().ContainSingle().Subject;
        (issue.Code, issue.Path).Should().Be((code, path));
        issue.Span.Should().NotBeNull();
    }

    [Fact]
    public async Task OpenAPI_describes_identifiers_as_strings()
    {
        var api = JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json", Cancellation))!;

        var parameters = api["paths"]!["/documents"]!["get"]!["parameters"]!.AsArray().ToDictionary(parameter => parameter!["name"]!.GetValue<string>());
        parameters.Keys.Should().Equal("symbol", "basis", "since");
        foreach (var parameter in parameters.Values.Append(api["paths"]!["/documents/{symbol}"]!["get"]!["parameters"]![0]))
        {
            Resolve(api, parameter!["schema"]!)["type"]!.GetValue<string>().Should().Be("string");
        }

        var letter = api["components"]!["schemas"]!.AsObject().Single(schema => schema.Key.EndsWith("ChairLetter", StringComparison.Ordinal)).Value!;
        Resolve(api, letter["properties"]!["symbol"]!)["pattern"]!.GetValue<string>().Should().Be("^[^/ ]+/.+$");
        Resolve(api, Resolve(api, letter["properties"]!["legalBasis"]!)["items"]!)["pattern"]!.GetValue<string>().Should().StartWith("^[1-9]");
    }

    private static JsonNode Resolve(JsonNode api, JsonNode schema) =>
        (schema["$ref"] ?? schema["oneOf"]?.AsArray().Select(one => one!["$ref"]).FirstOrDefault(one => one is not null)) is { } reference
            ? api["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!
            : schema;

    private static async Task<CaacIssue[]> IssuesOf(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["issues"].Deserialize<CaacIssue[]>(JsonSerializerOptions.Web)!;

    private async Task<HttpResponseMessage> Post(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _client.PostAsync("/documents", content, Cancellation);
    }
}
