using System.Text;
using Caac.Model.Generators;
using Caac.Model.Samples;
using CsCheck;

namespace Caac.Model.Serialization;

public class ReadManyTests
{
    public static TheoryData<int> Sizes => [1, 2, 7, 4096, int.MaxValue];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Lines_are_read_one_by_one(int atOnce)
    {
        var lines = string.Join('\n', SampleDocuments.All.Select(CaacJson.Write));
        foreach (var text in (string[])[lines, lines + "\n", lines.ReplaceLineEndings("\r\n"), "\n \n" + lines.ReplaceLineEndings("\n\n") + "\n\n"])
        {
            var results = await ReadMany(text, atOnce);

            results.Select(result => result.Document).Should().Equal(SampleDocuments.All);
            results.SelectMany(result => result.Issues).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_items_of_an_array_are_read_one_by_one(int atOnce)
    {
        foreach (var text in (string[])
            [
                $"[{string.Join(',', SampleDocuments.All.Select(CaacJson.Write))}]",
                $" \n[\n {string.Join("\n , ", SampleDocuments.All.Select(CaacJson.Write))}\n]\n ",
            ])
        {
            var results = await ReadMany(text, atOnce);

            results.Select(result => result.Document).Should().Equal(SampleDocuments.All);
            results.SelectMany(result => result.Issues).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Any_documents_come_back_from_lines_and_from_an_array(int atOnce)
    {
        var documents = new List<CaacDocument>();
        new RecordGen<CaacDocument>().Sample(
            document =>
            {
                lock (documents)
                {
                    documents.Add(document);
                }
            },
            iter: 50);

        var lines = string.Join('\n', documents.Select(CaacJson.Write));
        (await ReadMany(lines, atOnce)).Select(result => result.Document).Should().Equal(documents);
        (await ReadMany($"[{lines.Replace("\n", ",", StringComparison.Ordinal)}]", atOnce)).Select(result => result.Document).Should().Equal(documents);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_faulty_line_does_not_touch_the_next(int atOnce)
    {
        var results = await ReadMany("{\"type\":\"letter\",\"title\":\"é🕊\"}\n{\"type\":\"letter\",\r\n7\n\n{\"type\":\"letter\",\"date\":7}", atOnce);

        results.Select(result => result.Document).Should().Equal(new Letter { Title = "é🕊" }, new Letter(), null, new Letter());
        results.SelectMany(ReadTests.Issues).Should().Equal("E CAAC202 $ 2:19 0", "E CAAC212 $ 3:1 1", "E CAAC212 $.date 5:25 1");
        results[^1].Issues[0].Span!.Value.Start.Should().Be(78, "places are those in the whole stream");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_faulty_item_does_not_touch_the_next(int atOnce)
    {
        var results = await ReadMany("[{\"type\":\"letter\",\"title\":\"é🕊\"},\n 7, {\"type\":\"letter\",\"date\":7},\n{\"type\":\"letter\"}]", atOnce);

        results.Select(result => result.Document).Should().Equal(new Letter { Title = "é🕊" }, null, new Letter(), new Letter());
        results.SelectMany(ReadTests.Issues).Should().Equal("E CAAC212 $[1] 2:2 1", "E CAAC212 $[2].date 2:29 1");
        results[2].Issues[0].Span!.Value.Start.Should().Be(62);
    }

    [Theory]
    [InlineData("""[{"type":"letter"},{"type":"letter","title":"x" "date":"2021"},{"type":"letter"}]""", 2, "E CAAC201 $[1] 1:49 0")]
    [InlineData("""[{"type":"letter"},{"type":"letter","title":"x" """, 2, "E CAAC202 $[1] 1:49 0")]
    [InlineData("""[{"type":"letter"}""", 1, "E CAAC202 $ 1:19 0")]
    [InlineData("""[{"type":"letter"} {"type":"letter"}]""", 1, "E CAAC201 $ 1:20 0")]
    [InlineData("""[{"type":"letter"}] {"type":"letter"}""", 1, "E CAAC201 $ 1:21 0")]
    [InlineData("""[{"type":"letter"}]]""", 1, "E CAAC201 $ 1:20 0")]
    [InlineData("""[{"type":"letter"},]""", 1, "E CAAC208 $ 1:20 0")]
    [InlineData("""[/* a */{"type":"letter"}/* b */,/* c */{"type":"letter"}]""", 2, "E CAAC207 $ 1:2 0", "E CAAC207 $ 1:26 0", "E CAAC207 $ 1:34 0")]
    [InlineData("""[{"type":"letter",/* a */"title":null}]""", 1, "E CAAC207 $[0] 1:19 7")]
    [InlineData("\uFEFF[{\"type\":\"letter\"}]", 1, "W CAAC206 $ 1:1 0")]
    [InlineData("\uFEFF{\"type\":\"letter\"}\n{\"type\":\"letter\"}", 2, "W CAAC206 $ 1:1 0")]
    [InlineData("[", 0, "E CAAC202 $ 1:2 0")]
    [InlineData("[1", 0, "E CAAC212 $[0] 1:2 1")]
    [InlineData("[nul", 0, "E CAAC202 $[0] 1:5 0")]
    [InlineData("[{\"type\":\"letter\"},x]", 1, "E CAAC201 $ 1:20 0")]
    [InlineData("[]", 0)]
    [InlineData("", 0)]
    [InlineData(" \r\n\t ", 0)]
    public async Task What_is_wrong_between_documents_is_a_result_without_one(string text, int documents, params string[] issues)
    {
        foreach (var atOnce in Sizes.Select(row => row.Data))
        {
            var results = await ReadMany(text, atOnce);

            results.Count(result => result.Document is Letter).Should().Be(documents);
            results.SelectMany(ReadTests.Issues).Should().Equal(issues);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_length_of_each_document_is_limited_not_that_of_the_stream(int atOnce)
    {
        const string Short = """{"type":"letter"}""";
        var @long = $$"""{"type":"letter","title":"{{new string('é', 40_000)}}"}""";
        var options = new CaacJsonReadOptions { MaxLength = 100 };

        var lines = await ReadMany($"{Short}\n{@long}\n{Short}\n{@long}", atOnce, options);
        lines.Select(result => result.Document).Should().Equal(new Letter(), null, new Letter(), null);
        lines.SelectMany(ReadTests.Issues).Should().Equal("E CAAC203 $ 2:1 0", "E CAAC203 $ 4:1 0");
        lines[^1].Issues[0].Span!.Value.Start.Should().Be((2 * Short.Length) + @long.Length + 3);

        var items = await ReadMany($"[{Short},{@long},{Short}]", atOnce, options);
        items.Select(result => result.Document).Take(2).Should().Equal(new Letter(), null);
        items[1].Issues.Should().ContainSingle().Which.Code.Should().Be(CaacIssueCodes.JsonTooLong);
    }

    [Fact]
    public async Task A_result_says_which_item_it_is_of()
    {
        var results = await ReadMany("""[/* a */{"type":"letter"},7,/* b */{"type":"letter"}]""", int.MaxValue);

        results.Select(result => result.Path).Should().Equal("$", "$[0]", "$[1]", "$", "$[2]");
        (await ReadMany("{\"type\":\"letter\"}\n7", int.MaxValue)).Select(result => result.Path).Should().Equal("$", "$");
        CaacJson.Read("{}").Path.Should().Be("$");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_issues_of_the_array_itself_are_limited(int atOnce)
    {
        const string Json = """[/**/{"type":"letter"},/**//**//**/{"type":"letter"}]""";

        var results = await ReadMany(Json, atOnce, new() { MaxIssues = 2 });

        results.SelectMany(ReadTests.Issues).Should().Equal("E CAAC207 $ 1:2 0", "E CAAC207 $ 1:24 0", "E CAAC209 $ 1:28 0");
        results.Count(result => result.Document is not null).Should().Be(1);
        (await ReadMany(Json, atOnce, new() { MaxIssues = 4 })).SelectMany(ReadTests.Issues).Should().HaveCount(4).And.OnlyContain(issue => issue.Contains("CAAC207"));
    }

    [Theory]
    [InlineData("[{\"type\":\"letter\",\"title\":\"", "\"}]", 'x')]
    [InlineData("[", "{\"type\":\"letter\"}]", ' ')]
    [InlineData("", "[{\"type\":\"letter\"}]", '\n')]
    [InlineData("", "{\"type\":\"letter\"}", '\n')]
    public async Task What_is_long_is_not_read_again_for_each_piece(string before, string after, char filling)
    {
        // Two megabytes in pieces of 16 bytes: read anew for each piece, this would not end today.
        var results = await ReadMany(before + new string(filling, 1 << 21) + after, 16);

        results.Should().ContainSingle().Which.Issues.Should().BeEmpty();
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var stream = new MemoryStream("[]"u8.ToArray());
        var many = async () =>
        {
            await foreach (var result in CaacJson.ReadManyAsync(stream, cancellationToken: source.Token))
            {
                result.Should().BeNull();
            }
        };
        var one = () => CaacJson.ReadAsync(stream, cancellationToken: source.Token);

        await many.Should().ThrowAsync<OperationCanceledException>();
        await one.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task One_document_is_read_from_a_stream(int atOnce)
    {
        using var stream = new SlowStream(CaacJson.WriteUtf8(SampleDocuments.ForwardingLetter), atOnce);
        (await CaacJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Document.Should().Be(SampleDocuments.ForwardingLetter);

        using var @long = new SlowStream(CaacJson.WriteUtf8(SampleDocuments.ForwardingLetter), atOnce);
        var result = await CaacJson.ReadAsync(@long, new() { MaxLength = 100 }, TestContext.Current.CancellationToken);
        ReadTests.Issues(result).Should().Equal("E CAAC203 $ 1:1 0");
    }

    [Fact]
    public async Task Any_damage_to_a_stream_is_survived() =>
        await Gen.Select(Gen.OneOfConst("[", "{", "]", ",", "\n", "{\"type\":\"letter\"}", "{\"type\":\"letter\"},", "\"", "7", " ", "/**/", "//", ":", "é", "\uFEFF").Array[0, 20], Gen.Int[1, 9])
            .SampleAsync(
                async (tokens, atOnce) =>
                {
                    var text = string.Concat(tokens);
                    var whole = await ReadMany(text, int.MaxValue);
                    var slow = await ReadMany(text, atOnce);
                    slow.Select(result => result.Document).Should().Equal(whole.Select(result => result.Document));
                    slow.SelectMany(ReadTests.Issues).Should().Equal(whole.SelectMany(ReadTests.Issues));
                },
                iter: 2_000);

    private static async Task<List<CaacJsonResult>> ReadMany(string text, int atOnce, CaacJsonReadOptions? options = null)
    {
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(text), atOnce);
        var results = new List<CaacJsonResult>();
        await foreach (var result in CaacJson.ReadManyAsync(stream, options))
        {
            results.Add(result);
        }

        return results;
    }
}
