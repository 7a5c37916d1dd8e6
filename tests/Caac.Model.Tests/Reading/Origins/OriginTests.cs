using System.Text;
using Caac.Model.Reading.Letters;

namespace Caac.Model.Reading.Origins;

/// <summary>Every value of every document that is read leads back to the characters that print it.</summary>
public class OriginTests
{
    private const int MixedLetters = 150;
    private const int DamagedSeeds = 12;

    public static TheoryData<string> Variations => [.. LetterCopies.Variations];

    [Theory]
    [MemberData(nameof(Corpus.Names), MemberType = typeof(Corpus))]
    public void The_places_of_a_document_of_the_corpus_hold_its_values(string name) => Check([(name, Corpus.Text(name))]);

    [Theory]
    [MemberData(nameof(Variations))]
    public void The_places_of_a_letter_with_one_variation_hold_its_values(string variation) =>
        Check(Enumerable.Range(0, 2).Select(seed => LetterCopies.Alone(variation, seed)).Select(copy => (copy.Name, copy.Text)));

    [Fact]
    public void The_places_of_a_letter_with_many_variations_hold_its_values() =>
        Check(Enumerable.Range(0, MixedLetters).Select(LetterCopies.Mixed).Select(copy => (copy.Name, copy.Text)));

    // What is binary reads as nothing that could be compared; that it has places is tested with the fuzz target.
    [Fact]
    public void The_places_of_a_damaged_letter_hold_its_values() =>
        Check(Enumerable.Range(0, DamagedSeeds).SelectMany(DamagedLetters.Of)
            .Where(copy => !copy.Name.StartsWith("binary", StringComparison.Ordinal))
            .Select(copy => (copy.Name, Encoding.UTF8.GetString(copy.Bytes))));

    [Fact]
    public void Places_count_in_the_decoded_text_where_bytes_are_read()
    {
        var text = Corpus.Text(Corpus.FirstMaliLetter);
        byte[] bytes = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)];

        OriginCheck.FaultsOf(text, DocumentReader.Default.Read(bytes)).Should().BeEmpty();
    }

    private static void Check(IEnumerable<(string Name, string Text)> copies)
    {
        var faults = new List<string>();
        foreach (var (name, text) in copies)
        {
            faults.AddRange(OriginCheck.FaultsOf(text, DocumentReader.Default.Read(text)).Take(5).Select(fault => $"{name}: {fault}"));
        }

        if (faults.Count > 0)
        {
            Assert.Fail($"{faults.Count} faults:\n{string.Join('\n', faults.Take(40))}");
        }
    }
}
