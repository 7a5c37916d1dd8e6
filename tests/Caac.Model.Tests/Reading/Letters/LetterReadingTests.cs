namespace Caac.Model.Reading.Letters;

public class LetterReadingTests
{
    private const int LettersOfAVariation = 12;
    private const int MixedLetters = 400;

    public static TheoryData<string> Variations => [.. LetterCopies.Variations];

    [Theory]
    [MemberData(nameof(Variations))]
    public void A_variation_alone_changes_nothing_but_what_it_prints(string variation) =>
        ReadAsTheKeysSay(Enumerable.Range(0, LettersOfAVariation).Select(seed => LetterCopies.Alone(variation, seed)));

    [Fact]
    public void Many_variations_together_change_nothing_but_what_they_print() =>
        ReadAsTheKeysSay(Enumerable.Range(0, MixedLetters).Select(LetterCopies.Mixed));

    [Fact]
    public void The_letter_of_the_corpus_is_read_as_its_plan_says() =>
        ReadAsTheKeysSay([SeedLetter.Copy, SeedLetter.Copy with { Name = "the copy itself", Text = SeedLetter.Text }]);

    private static void ReadAsTheKeysSay(IEnumerable<LetterCopy> copies)
    {
        var differ = new LetterDiffer();
        foreach (var copy in copies)
            differ.Add(copy, DocumentReader.Default.Read(copy.Text).Document);

        if (!differ.AllEqual)
            Assert.Fail(differ.Report());
    }
}
