using System.Text;
using System.Text.Json;
using Caac.Model.Generators;
using Caac.Model.Samples;
using CsCheck;

namespace Caac.Model.Serialization;

/// <summary>What comes from outside: no content makes reading throw, nor cost more than it should.</summary>
public class HostileReadTests
{
    private const int Iterations = 2_000;

    private static readonly byte[] Sample = [.. CaacJson.WriteUtf8(SampleDocuments.ForwardingLetter)];

    [Fact]
    public void A_text_cut_off_anywhere_gives_what_came_before()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var result = CaacJson.Read(Sample.AsSpan(0, length));

            result.Issues.Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.JsonTruncated);
            result.Document?.Should().BeAssignableTo(length < "{\"type\":\"letter\"".Length ? typeof(OtherDocument) : typeof(Letter));
        }

        ((Letter)CaacJson.Read(Sample.AsSpan(0, Sample.Length - 1)).Document!).Should().Be(SampleDocuments.ForwardingLetter);
    }

    [Fact]
    public void Any_damage_gives_issues_and_a_document_that_can_be_written_and_read_again() =>
        Gen.Select(new RecordGen<CaacDocument>(), Gen.Select(Gen.Double[0, 1], Gen.Int[0, 8], Damage).Array[1, 4]).Sample(
            (document, damages) =>
            {
                var json = CaacJson.WriteUtf8(document).AsEnumerable();
                foreach (var (place, removed, added) in damages)
                {
                    var bytes = json.ToArray();
                    var at = (int)(place * bytes.Length);
                    json = [.. bytes[..at], .. added, .. bytes[Math.Min(bytes.Length, at + removed)..]];
                }

                IsCalm([.. json]);
            },
            iter: Iterations);

    [Fact]
    public void Any_bytes_are_read() => Gen.Byte.Array[0, 64].Sample(IsCalm, iter: Iterations);

    [Fact]
    public void Any_tokens_are_read() => Tokens.Array[0, 40].Select(tokens => Encoding.UTF8.GetBytes(string.Concat(tokens))).Sample(IsCalm, iter: Iterations);

    [Theory]
    [InlineData("{\"type\":\"letter\",\"annexes\":[")]
    [InlineData("{\"annexes\":[")]
    [InlineData("{\"type\":\"x\",\"a\":[")]
    [InlineData("{\"type\":\"letter\",\"a\":{\"a\":")]
    [InlineData("[")]
    public void Depth_is_limited(string nest)
    {
        var result = CaacJson.Read(string.Concat(Enumerable.Repeat(nest, 100_000)));

        result.Issues.Select(issue => issue.Code).Should().Contain(CaacIssueCodes.JsonTruncated)
            .And.Contain(nest == "[" ? CaacIssueCodes.JsonValueKind : nest.Contains("\"a\":{", StringComparison.Ordinal) ? CaacIssueCodes.JsonMemberUnknown : CaacIssueCodes.JsonTooDeep);
    }

    [Fact]
    public void What_lies_too_deep_is_left_out_and_the_rest_is_read()
    {
        static string Nest(int levels, string inner) =>
            levels == 0 ? inner : $$"""{"type":"letter","annexes":[{{Nest(levels - 1, inner)}}],"title":"{{levels}}"}""";

        var result = CaacJson.Read(Nest(40, """{"type":"letter"}"""));

        var issue = result.Issues.Should().ContainSingle().Subject;
        issue.Code.Should().Be(CaacIssueCodes.JsonTooDeep);
        issue.Path.Should().Be("$" + string.Concat(Enumerable.Repeat(".annexes[0]", 32)));
        CaacDocument innermost = result.Document!;
        while (innermost.Annexes.Count > 0)
        {
            innermost = innermost.Annexes[0];
        }

        innermost.Should().Be(new Letter { Title = "9" });
        CaacJson.Read(Nest(31, """{"type":"letter"}""")).Issues.Should().BeEmpty("what the platform reads is not too deep");
    }

    [Fact]
    public void Issues_are_limited()
    {
        var json = $$"""{"type":"letter","title":"kept","annexes":[{{string.Join(",", Enumerable.Repeat("7", 100_000))}}],"jobNumber":"left out"}""";

        var result = CaacJson.Read(json, new() { MaxIssues = 3 });

        ReadTests.Issues(result).Should().Equal(
            "E CAAC212 $.annexes[0] 1:44 1", "E CAAC212 $.annexes[1] 1:46 1", "E CAAC212 $.annexes[2] 1:48 1", "E CAAC209 $ 1:50 0");
        result.Document.Should().Be(new Letter { Title = "kept", Annexes = [.. Enumerable.Repeat(new OtherDocument(), 4)] });
        CaacJson.Read(json).Issues.Should().HaveCount(1001);
        CaacJson.Read(json, new() { MaxIssues = 0 }).Issues.Select(issue => issue.Code).Should().Equal(CaacIssueCodes.JsonTooManyIssues);
    }

    [Fact]
    public void As_many_issues_as_asked_for_are_not_too_many() =>
        CaacJson.Read("""{"type":"letter","annexes":[7,7]}""", new() { MaxIssues = 2 }).Issues.Should().HaveCount(2);

    [Fact]
    public void Length_is_limited()
    {
        var json = CaacJson.Write(SampleDocuments.Note);
        var length = Encoding.UTF8.GetByteCount(json);

        CaacJson.Read(json, new() { MaxLength = length }).Document.Should().Be(SampleDocuments.Note);
        foreach (var result in (CaacJsonResult[])
            [
                CaacJson.Read(json, new() { MaxLength = length - 1 }),
                CaacJson.Read(Encoding.UTF8.GetBytes(json), new() { MaxLength = length - 1 }),
                CaacJson.Read(json, new() { MaxLength = 0 }),
            ])
        {
            result.Document.Should().BeNull();
            ReadTests.Issues(result).Should().Equal("E CAAC203 $ 1:1 0");
        }
    }

    [Fact]
    public void No_limit_lies_beyond_what_memory_can_address() =>
        new CaacJsonReadOptions { MaxLength = int.MaxValue }.MaxLength.Should().Be(512 * 1024 * 1024);

    [Fact]
    public void Long_values_and_names_do_not_make_long_issues()
    {
        var megabyte = new string('x', 1 << 20);

        var result = CaacJson.Read($$"""{"type":"letter","date":"{{megabyte}}","symbol":"{{megabyte}}","{{megabyte}}":{"a":1},"citations":[{"count":1{{new string('0', 1 << 20)}}}]}""");

        result.Issues.Select(issue => issue.Code).Should().Equal(
            CaacIssueCodes.JsonValueMalformed, CaacIssueCodes.JsonValueMalformed, CaacIssueCodes.JsonMemberUnknown, CaacIssueCodes.JsonValueMalformed);
        result.Issues.Should().OnlyContain(issue => issue.Message.Length < 300 && issue.Path!.Length < 100);
        ((Letter)CaacJson.Read($$"""{"title":"{{megabyte}}","type":"letter"}""").Document!).Title.Should().HaveLength(1 << 20);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_is_named(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        foreach (var bytes in (byte[][])[[.. utf16.GetPreamble(), .. utf16.GetBytes("{}")], utf16.GetBytes("{}")])
        {
            var result = CaacJson.Read(bytes);

            result.Document.Should().BeNull();
            ReadTests.Issues(result).Should().Equal("E CAAC205 $ 1:1 0");
        }
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named()
    {
        var result = CaacJson.Read([.. "{\"type\":\"letter\",\"title\":\"a"u8, 0xE9, .. "b\",\"from\":\"c\",\""u8, 0xE9, .. "\":1}"u8]);

        result.Document.Should().Be(new Letter { From = "c" });
        ReadTests.Issues(result).Should().Equal("E CAAC205 $.title 1:26 5", "E CAAC205 $ 1:43 3");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_is_named()
    {
        var result = CaacJson.Read("{\"type\":\"letter\",\n\"title\":\"a\ud800b\"}");

        result.Document.Should().Be(new Letter { Title = "a\uFFFDb" });
        ReadTests.Issues(result).Should().Equal("E CAAC205 $ 2:11 0");
    }

    [Fact]
    public void Places_in_a_text_count_its_byte_order_mark_and_places_in_bytes_do_not()
    {
        CaacJson.Read("\uFEFF{\"type\":7}").Issues[1].Span.Should().Be(new SourceSpan { Start = 9, Length = 1, Line = 1, Column = 9 });
        CaacJson.Read("\uFEFF{\"type\":7}"u8).Issues[1].Span.Should().Be(new SourceSpan { Start = 8, Length = 1, Line = 1, Column = 9 });
    }

    [Fact]
    public void Null_is_no_text()
    {
        var read = () => CaacJson.Read((string)null!);
        read.Should().Throw<ArgumentNullException>();
    }

    private static Gen<byte[]> Damage { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 3],
        Gen.OneOfConst("{", "}", "[", "]", ",", ":", "\"", "null", "1e9999", "\\ud800", "\\u", "/**/", "//", "\"type\":", "\"$id\":1,", "\"a\":1,", "{},", "\n")
            .Select(Encoding.UTF8.GetBytes));

    private static Gen<string> Tokens { get; } = Gen.OneOfConst(
        "{", "}", "[", "]", ",", ":", "{", "}", "\"type\":", "\"letter\"", "\"chairLetter\"", "\"x\"", "\"annexes\":[", "\"requests\":[{", "\"label\":", "\"text\":", "\"a\":", "1", "null",
        "true", "\"2021-02-30\"", "\"date\":", "\"$ref\":", "\"\\ud800\"", "\"\\ud800\":", "/* */", "//\n", "\"title\":", "\"symbol\":", "\"S/2020/1\"", "\"steps\":[{", "\"verb\":", ",");

    private static void IsCalm(byte[] json)
    {
        var result = CaacJson.Read(json);

        var isPlain = true;
        CaacDocument? plain = null;
        try
        {
            plain = JsonSerializer.Deserialize<CaacDocument>(json, CaacJson.Options);
        }
        catch (JsonException)
        {
            isPlain = false;
        }

        // What plain reading refuses has an error, and what has none is what plain reading gives.
        (isPlain || result.HasErrors || result.Issues.Any(issue => issue.Path!.Contains('$', StringComparison.Ordinal))).Should().BeTrue();
        if (!result.HasErrors && isPlain)
        {
            result.Document.Should().Be(plain);
        }

        foreach (var issue in result.Issues)
        {
            issue.Span!.Value.End.Should().BeLessThanOrEqualTo(Encoding.UTF8.GetCharCount(json));
        }

        if (result.Document is { } document)
        {
            var again = CaacJson.Read(CaacJson.Write(document));
            again.Document.Should().Be(document);
            again.Issues.Should().NotContain(issue => issue.Code != CaacIssueCodes.JsonTypeUnknown);
        }
    }
}
