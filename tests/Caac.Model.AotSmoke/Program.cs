using System.Text.Json;
using System.Text.Json.Schema;
using Caac.Model;
using Caac.Model.Reading;
using Caac.Model.Serialization;
using Caac.Model.Validation;

// Reads, validates and writes each document that it is given, and says what came of it: the same in native code as elsewhere.
if (JsonSerializer.IsReflectionEnabledByDefault)
{
    Console.Error.WriteLine("Reflection was expected to be off.");
    return 1;
}

foreach (var file in args)
{
    var read = DocumentReader.Default.Read(File.ReadAllBytes(file));
    Console.WriteLine($"{Path.GetFileName(file)}: {read.Document}, {read.Provenance.Count} values traced");
    foreach (var issue in (CaacIssue[])[.. read.Issues, .. DocumentValidator.Default.Check(read.Document)])
    {
        Console.WriteLine($"  {issue}");
    }

    var json = CaacJson.WriteUtf8(read.Document);
    var again = CaacJson.Read(json, new CaacJsonReadOptions { Strict = true });
    if (!read.Document.Equals(again.Document) || again.Issues.Count > 0)
    {
        Console.Error.WriteLine($"{file} does not come back from its JSON: {string.Join(", ", again.Issues)}");
        return 1;
    }

    Console.WriteLine($"  {json.Length} bytes of JSON");
}

var faulty = CaacJson.Read("""{"type":"chairLetter","date":"2021-02-30","requests":[7,{"label":"a"}],"subtitle":{"a":[]},"annexes":[{"type":"map","scale":5}]}""");
foreach (var issue in faulty.Issues)
{
    Console.WriteLine(issue);
}

Console.WriteLine(CaacJson.Write(faulty.Document!));
Console.WriteLine($"{CaacSchema.Text.Length} characters of schema; of a meeting: {CaacJson.Options.GetJsonSchemaAsNode(typeof(Meeting), new() { TransformSchemaNode = CaacSchema.Transform }).ToJsonString()}");
return 0;
