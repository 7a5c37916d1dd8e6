using Caac.Model;
using Caac.Model.Reading;

namespace Examples;

public sealed class ReadingExample : Example
{
    internal override string Page => "docs/reading.md";

    internal override void Run()
    {
        #region shown
        var result = DocumentReader.Default.Read(File.ReadAllBytes("tests/Corpus/S-2021-385.txt"));
        var letter = (Letter)result.Document;
        var annex = (ChairLetter)letter.Annexes[0];
        Console.WriteLine(letter);
        Console.WriteLine(annex.Conclusion);
        Console.WriteLine(annex.Conclusion?.Reports[0]);

        foreach (var issue in result.Issues)
        {
            Console.WriteLine(issue);
        }
        #endregion
    }
}
