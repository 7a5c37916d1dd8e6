using Caac.Model.Serialization;

namespace Examples;

public sealed class JsonExample : Example
{
    internal override string Page => "docs/json-format.md";

    internal override void Run()
    {
        #region shown
        var result = CaacJson.Read("""
            {
              "date": "2021-02-30",
              "signatures": [ 7, { "name": "Mona Juul", "rôle": "Chair" } ],
              "type": "letter"
            }
            """);
        foreach (var issue in result.Issues)
        {
            Console.WriteLine($"{issue.Span} {issue}");
        }

        Console.WriteLine(CaacJson.Write(result.Document!));
        #endregion
    }
}
