namespace Caac.Model.Reading.Requests;

/// <summary>What requests ask, as read, against keys written by hand. <c>docs/requests.md</c> tells how to see the figures.</summary>
public sealed class RequestAgreementTests(ITestOutputHelper output)
{
    // A value is given only where at least so many of those given are right.
    private const double Precision = 0.90;

    [Fact]
    public void The_requests_of_the_real_letters_agree_with_their_keys()
    {
        var agreement = new Agreement();
        foreach (var name in new[] { Corpus.DrcLetter, Corpus.FirstMaliLetter, Corpus.SecondMaliLetter })
        {
            var requests = ((ChairLetter)DocumentReader.Default.Read(Corpus.Text(name)).Document.Annexes[0]).Requests;
            var keys = HandKey.ReadAll(name);
            requests.Should().HaveSameCount(keys);
            for (var i = 0; i < keys.Count; i++)
                agreement.Add(name, keys[i], requests[i]);
        }

        Hold(agreement, recall: 0.95);
    }

    [Theory]
    [InlineData("invented", 0.94)]
    [InlineData("later", 0.80)]
    public void Invented_requests_of_other_situations_agree_with_their_keys(string name, double recall)
    {
        var agreement = new Agreement();
        foreach (var letter in HandKey.ReadAll(name).GroupBy(key => key.Letter!.Value))
        {
            var requests = InventedLetter.Read(letter.Key.Situation, letter.Key.Addressee, letter.Select(key => key.Text!));
            requests.Should().HaveSameCount(letter, $"of {letter.Key}");
            foreach (var (key, request) in letter.Zip(requests))
                agreement.Add(letter.Key.Situation, key, request);
        }

        Hold(agreement, recall);
    }

    private void Hold(Agreement agreement, double recall)
    {
        output.WriteLine(agreement.Report());
        foreach (var member in Agreement.Members)
        {
            agreement.PrecisionOf(member).Should().BeGreaterThanOrEqualTo(Precision, $"of what is given as {member} so much is right");
            agreement.RecallOf(member).Should().BeGreaterThanOrEqualTo(recall, $"of what the keys have as {member} so much is found");
        }
    }
}
