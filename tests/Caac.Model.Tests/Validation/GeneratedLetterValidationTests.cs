using Caac.Model.Reading.Letters;

namespace Caac.Model.Validation;

public sealed class GeneratedLetterValidationTests
{
    /// <summary>What a sound letter may be warned of: a copy that lost a label, and what the grammar cites without looking at the year.</summary>
    private static readonly string[] Tolerated = [CaacIssueCodes.LabelNotPrinted, CaacIssueCodes.SymbolAnachronistic];

    [Fact]
    public void Each_letter_of_the_grammar_is_valid() =>
        Enumerable.Range(0, 400).Select(LetterCopies.Mixed)
            .SelectMany(copy => Sample.Validator.Check(copy.Key).Where(issue => !Tolerated.Contains(issue.Code)).Select(issue => $"{copy}: {issue}"))
            .Should().BeEmpty();
}
