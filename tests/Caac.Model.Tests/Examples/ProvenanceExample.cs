using Caac.Model;
using Caac.Model.Reading;

namespace Examples;

public sealed class ProvenanceExample : Example
{
    internal override string Page => "docs/reading.md";

    internal override int Number => 2;

    internal override void Run()
    {
        #region shown
        var text = File.ReadAllText("tests/Corpus/S-2021-385.txt");
        var result = DocumentReader.Default.Read(text);
        var annex = (ChairLetter)result.Document.Annexes[0];

        var adopted = result.Provenance.Of(annex.Conclusion!, nameof(WorkingGroupConclusion.AdoptedOn))!;
        Console.WriteLine(text[adopted.Spans[0].Start..adopted.Spans[0].End]);

        var addressee = result.Provenance.Find("$.annexes[0].requests[0].addressee")!;
        Console.WriteLine($"{addressee.IsInferred}: {text[addressee.Spans[0].Start..addressee.Spans[0].End]}");
        #endregion
    }
}
