using System.Text;

namespace Caac.Model.Reading.Letters;

public class DamagedLetterReadingTests
{
    [Fact]
    public void A_damaged_copy_gives_a_document_from_its_text_and_from_its_bytes()
    {
        foreach (var (name, bytes) in Enumerable.Range(0, 60).SelectMany(DamagedLetters.Of))
        {
            CheckResult(name, DocumentReader.Default.Read(bytes));
            CheckResult(name, DocumentReader.Default.Read(Encoding.UTF8.GetString(bytes)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void One_mark_of_the_form_and_nothing_else_gives_a_document(int length)
    {
        foreach (var (name, text) in DamagedLetters.Repeated(length))
            CheckResult(name, DocumentReader.Default.Read(text));
    }

    [Fact]
    public void Five_million_characters_of_labels_give_a_document()
    {
        var (name, text) = DamagedLetters.Repeated(5_000_000).First();

        CheckResult(name, DocumentReader.Default.Read(text));
        CheckResult(name, DocumentReader.Default.Read(SeedLetter.Text.Replace("- (a) ", text, StringComparison.Ordinal)));
    }

    private static void CheckResult(string name, DocumentReadResult result)
    {
        result.Document.Should().NotBeNull(name);
        result.Issues.Should().NotContain(issue => issue.Code.Length == 0, name);
        foreach (var value in result.Provenance.Take(50))
            value.Path.Should().StartWith("$", name);
    }
}
