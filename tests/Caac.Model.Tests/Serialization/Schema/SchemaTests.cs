using System.Text.Json;
using System.Text.Json.Schema;
using Caac.Model.Generators;
using Caac.Model.Reading;
using CsCheck;
using Json.Schema;

namespace Caac.Model.Serialization.Schema;

/// <summary>What the schema lets pass, as a validator sees it that is not ours.</summary>
public class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(CaacSchema.Text);

    [Fact]
    public void The_package_holds_the_schema_of_the_repository() =>
        CaacSchema.Text.Should().Be(Repository.TextOf("docs/schema/document.schema.json"));

    [Fact]
    public void The_schema_is_one_of_draft_2020_12() =>
        MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(CaacSchema.Text).RootElement).IsValid.Should().BeTrue();

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void What_is_read_from_a_real_document_is_valid(string name) =>
        Faults(CaacJson.Write(DocumentReader.Default.Read(Corpus.Bytes(name)).Document)).Should().BeEmpty();

    [Fact]
    public void Any_document_that_is_written_is_valid() =>
        new RecordGen<CaacDocument>().Sample(document => Faults(CaacJson.Write(document)).Length == 0, iter: 300, print: CaacJson.Write);

    [Theory]
    [InlineData("""{"type":"letter","inANewerVersion":{"a":1}}""")]
    [InlineData("""{"type":"aNewKind","inANewerVersion":{"a":1}}""")]
    [InlineData("""{"type":"other"}""")]
    [InlineData("""{"type":"letter","otherSymbols":[],"annexes":[]}""")]
    public void What_a_newer_version_writes_is_valid(string json) => Faults(json).Should().BeEmpty();

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("""{"type":7}""", "/type")]
    [InlineData("""{"type":"letter","title":7}""", "/title")]
    [InlineData("""{"type":"letter","title":null}""", "/title")]
    [InlineData("""{"type":"letter","symbol":"S"}""", "/symbol")]
    [InlineData("""{"type":"letter","otherSymbols":["S/2021/384",7]}""", "/otherSymbols/1")]
    [InlineData("""{"type":"letter","date":"19 April 2021"}""", "/date")]
    [InlineData("""{"type":"letter","date":"2021-13"}""", "/date")]
    [InlineData("""{"type":"letter","originalLanguage":"EN"}""", "/originalLanguage")]
    [InlineData("""{"type":"letter","signatures":[{"role":"Chair"}]}""", "/signatures/0")]
    [InlineData("""{"type":"letter","annexes":[{"type":"chairLetter","legalBasis":["1612"]}]}""", "/annexes/0/legalBasis/0")]
    [InlineData("""{"type":"letter","annexes":[{"type":"chairLetter","conclusion":{"reports":[{"ordinal":"7"}]}}]}""", "/annexes/0/conclusion/reports/0/ordinal")]
    [InlineData("""{"type":"chairLetter","requests":[{"label":"a","text":"t","steps":[{"verb":1,"text":"t"}]}]}""", "/requests/0/steps/0/verb")]
    public void What_no_version_writes_is_not(string json, string place)
    {
        Faults(json).Should().Contain(place);
        CaacJson.Read(json).HasErrors.Should().Be(!json.Contains("null", StringComparison.Ordinal), "reading is lenient with null alone");
    }

    [Fact]
    public void A_type_of_a_consumer_has_the_records_in_its_schema()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddCaacModel();
        options.MakeReadOnly();

        var schema = options.GetJsonSchemaAsNode(typeof(Desk), new() { TransformSchemaNode = CaacSchema.Transform });

        JsonElement.DeepEquals(
            JsonSerializer.SerializeToElement(schema),
            JsonDocument.Parse(
                """
                {
                  "type": ["object", "null"],
                  "properties": {
                    "owner": { "type": ["string", "null"] },
                    "number": { "type": "string", "pattern": "^[1-9][0-9]* \\([1-9][0-9]{3}\\)$", "examples": ["1612 (2005)"] },
                    "actors": { "type": ["array", "null"], "items": { "type": "string" } },
                    "period": {
                      "type": ["object", "null"],
                      "properties": {
                        "from": { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "examples": ["2021-04-19", "2021-04", "2021"] },
                        "to": { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "examples": ["2021-04-19", "2021-04", "2021"] }
                      }
                    }
                  }
                }
                """).RootElement)
            .Should().BeTrue(schema.ToJsonString());
    }

    [Theory]
    [InlineData(typeof(DocumentSymbol), """{"type":"string","pattern":"^[^/ ]+/.+$","examples":["S/AC.51/2020/10"]}""")]
    [InlineData(typeof(Actor?), """{"type":"string"}""")]
    [InlineData(typeof(UnLanguage), """{"enum":["ar","zh","en","fr","ru","es"]}""")]
    [InlineData(typeof(IssueSeverity), """{"enum":["warning","error"]}""")]
    [InlineData(typeof(Letter), null)]
    [InlineData(typeof(SourceSpan), null)]
    [InlineData(typeof(string), null)]
    public void An_identifier_or_a_code_is_a_string(Type type, string? schema) =>
        CaacSchema.OfText(type)?.ToJsonString(CaacJson.Options).Should().Be(schema);

    [Fact]
    public void A_schema_is_needed_to_transform_one()
    {
        var transform = () => CaacSchema.Transform(default, null!);
        transform.Should().Throw<ArgumentNullException>();
    }

    private static string[] Faults(string json)
    {
        var result = Schema.Evaluate(JsonDocument.Parse(json).RootElement, new() { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. result.Details!.Where(detail => !detail.IsValid).Select(detail => detail.InstanceLocation.ToString())];
    }

    private sealed record Desk
    {
        public string? Owner { get; init; }

        public ResolutionNumber Number { get; init; }

        public IReadOnlyList<Actor>? Actors { get; init; }

        public ReportingPeriod? Period { get; init; }
    }
}
