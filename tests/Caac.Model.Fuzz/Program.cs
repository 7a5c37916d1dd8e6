using Caac.Model.Fuzz;
using Caac.Model.Fuzz.Targets;
using SharpFuzz;

var targets = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
{
    ["symbol"] = SymbolTarget.Run,
    ["citations"] = CitationTarget.Run,
    ["reader"] = ReaderTarget.Run,
};

if (args is not [var name, .. var files] || !targets.TryGetValue(name, out var target))
{
    Console.Error.WriteLine($"Usage: Caac.Model.Fuzz {string.Join('|', targets.Keys)} [FILE...]");
    Console.Error.WriteLine("With files it runs the target on each of them, to repeat a finding; without, it takes the inputs of afl-fuzz.");
    return 2;
}

if (files.Length > 0)
{
    Array.ForEach(files, file => target(File.ReadAllBytes(file)));
    return 0;
}

Fuzzer.OutOfProcess.Run(stream => target(Input.ReadToEnd(stream)));
return 0;
