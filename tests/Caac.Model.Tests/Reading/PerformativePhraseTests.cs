namespace Caac.Model.Reading;

public sealed class PerformativePhraseTests
{
    [Theory]
    [InlineData("Request you to", "", "request", "Base")]
    [InlineData("also request that", "also", "request", "Base")]
    [InlineData("reiterate its request that", "", "reiterate its request", "Base")]
    [InlineData("express grave concern at", "", "express grave concern", "Base")]
    [InlineData("Note with deep concern that", "", "note with deep concern", "Base")]
    [InlineData("take note with appreciation of", "", "take note with appreciation", "Base")]
    [InlineData("Strongly condemning all", "strongly", "condemn", "Participle")]
    [InlineData("Expressing its deep and", "", "express", "Participle")]
    [InlineData("Expressing its deep concern at", "", "express its deep concern", "Participle")]
    [InlineData("Calling upon all", "", "call upon", "Participle")]
    [InlineData("Also strongly urging them", "also strongly", "urge", "Participle")]
    [InlineData("Deeply concerned that", "deeply", "concerned", "Participle")]
    [InlineData("Having considered the", "", "consider", "Participle")]
    [InlineData("Bearing in mind the", "", "bear in mind", "Participle")]
    [InlineData("Regretting that", "", "regret", "Participle")]
    [InlineData("Decides to remain", "", "decide", "ThirdPerson")]
    [InlineData("Decides further that", "further", "decide", "ThirdPerson")]
    [InlineData("Calls once again upon all", "once again", "call upon", "ThirdPerson")]
    [InlineData("Requests further information", "", "request", "ThirdPerson")]
    [InlineData("Expresses its intention to", "", "express its intention", "ThirdPerson")]
    [InlineData("Reiterates its strong condemnation of", "", "reiterate its strong condemnation", "ThirdPerson")]
    [InlineData("In the strongest terms condemns the", "in the strongest terms", "condemn", "ThirdPerson")]
    [InlineData("Takes note of", "", "take note", "ThirdPerson")]
    public void An_act_is_read_in_base_form_with_its_adverb(string words, string adverb, string verb, string mood)
    {
        PerformativePhrase.TryRead(words, out var phrase).Should().BeTrue();

        phrase.Adverb.ToString().ToLowerInvariant().Should().Be(adverb);
        phrase.Verb.Should().Be(verb);
        phrase.Mood.ToString().Should().Be(mood);
    }

    [Theory]
    [InlineData("")]
    [InlineData("also")]
    [InlineData("The Security Council")]
    [InlineData("Requester")]
    [InlineData("Notés")]
    [InlineData("Having")]
    public void Other_words_are_no_act(string words) => PerformativePhrase.TryRead(words, out _).Should().BeFalse();
}
