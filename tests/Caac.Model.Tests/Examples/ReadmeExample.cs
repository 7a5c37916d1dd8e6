using System.Text.Json;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;

namespace Examples;

public sealed class ReadmeExample : Example
{
    internal override string Page => "README.md";

    internal override void Run()
    {
        #region shown
        var symbol = DocumentSymbol.Parse("S/RES/1612 (2005)");
        Console.WriteLine($"{symbol.Number} of {symbol.Year}: {symbol.ToUri(UnLanguage.French)}");

        var result = DocumentReader.Default.Read(File.ReadAllBytes("tests/Corpus/S-2021-384.txt"));
        var letter = (ChairLetter)result.Document.Annexes[0];
        foreach (var request in letter.Requests)
        {
            Console.WriteLine($"({request.Label}) {string.Join(", ", request.Steps)}: {string.Join(", ", request.Actors)}");
        }

        Console.WriteLine(result.Provenance.Of(letter.Requests[0], nameof(Request.Label)));
        Console.WriteLine(DocumentValidator.Default.Check(letter with { Date = PartialDate.Parse("2020-12-09") })[0]);
        Console.WriteLine(JsonSerializer.Serialize(letter.Conclusion!.Meeting, CaacJson.Options));
        #endregion
    }
}
