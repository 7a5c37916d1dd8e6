namespace Caac.Model.Reading.Letters;

public class LetterGeneratorTests
{
    public static TheoryData<string> Variations => [.. LetterCopies.Variations];

    [Fact]
    public void The_plan_of_a_letter_of_the_corpus_is_written_as_its_copy_prints_it() =>
        Lines(SeedLetter.Copy.Text).Should().Equal(Lines(SeedLetter.Text));

    [Fact]
    public void The_key_of_a_letter_of_the_corpus_says_what_a_careful_reader_takes_from_it()
    {
        var key = RecordFields.Of(SeedLetter.Copy.Key);

        key.Should().Contain(new Dictionary<string, string>
        {
            ["$.symbol"] = "S/2021/385",
            ["$.distribution.date"] = "2021-04-20",
            ["$.jobNumber"] = "21-05222",
            ["$.signatures[0].name"] = "Dang Dinh Quy",
            ["$.annexes[0].date"] = "2021-04-15",
            ["$.annexes[0].conclusion.reports[0].period.from"] = "2017-07",
            ["$.annexes[0].signatures[0].familyName"] = "Juul",
            ["$.annexes[0].signatures[0].role"] = "Chair, Working Group on Children and Armed Conflict",
            ["$.annexes[0].requests[1].steps[0].adverb"] = "also",
            ["$.annexes[0].requests[1].actors[1].code"] = "UNICEF",
            ["$.annexes[0].requests[1].actors[3].name"] = "Malian Defence and Security Forces",
        });
        key.Should().NotContainKey("$.language").And.NotContainKey("$.annexes[0].requests[3].label");
    }

    [Theory]
    [MemberData(nameof(Variations))]
    public void A_copy_prints_every_word_of_its_requests(string variation)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var copy = LetterCopies.Alone(variation, seed);
            foreach (var request in copy.Key.Annexes.Cast<ChairLetter>().Single().Requests)
                Letters(copy.Text).Should().ContainAll(Unbroken(variation, request.Text), $"of {copy}");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_letter() =>
        Enumerable.Range(0, 50).Select(seed => LetterCopies.Mixed(seed).Text)
            .Should().Equal(Enumerable.Range(0, 50).Select(seed => LetterCopies.Mixed(seed).Text));

    [Fact]
    public void A_difference_is_shown_with_its_path_and_both_values()
    {
        var differences = LetterDiffer.Compare(new Letter { From = "President" }, new Letter { From = "Prince" });

        differences.Should().ContainSingle().Which.ToString()
            .Should().Be("$.from\n      expected \"President\"\n      actual   \"Prince\"");
    }

    [Fact]
    public void Letters_and_their_keys_can_be_written_to_a_folder()
    {
        var named = Environment.GetEnvironmentVariable(LetterDump.FolderVariable);
        var folder = named ?? Directory.CreateTempSubdirectory("letters").FullName;

        LetterDump.Write(folder, Enumerable.Range(0, 60).Select(LetterCopies.Mixed));

        Directory.GetFiles(folder, "letter-*.txt").Should().HaveCount(60);
        if (named is null)
            Directory.Delete(folder, recursive: true);
    }

    // Page furniture and the addresses of links stand between the words of a request.
    private static IEnumerable<string> Unbroken(string variation, string text) =>
        (variation.Contains(" inside a", StringComparison.Ordinal) || variation.Contains("links", StringComparison.Ordinal) ? text.Split(' ') : [text])
            .Select(Letters).Where(word => word.Length > 0);

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string Letters(string text) => new([.. text.Where(char.IsAsciiLetterOrDigit)]);
}
