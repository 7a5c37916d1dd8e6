using System.Text.Json;

namespace Caac.Model;

/// <summary>The real documents of <c>tests/Corpus</c> and their keys.</summary>
internal static class Corpus
{
    public const string DrcLetter = "S-2021-384";
    public const string FirstMaliLetter = "S-2021-385";
    public const string ToolkitLetter = "S-AC.51-2007-2";
    public const string SecondMaliLetter = "letter-of-29-january-2024";

    public static TheoryData<string> Names => [DrcLetter, FirstMaliLetter, ToolkitLetter, SecondMaliLetter];

    public static string Folder { get; } = Repository.PathOf("tests/Corpus");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".txt"));

    public static JsonElement Key(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".key.json"))).RootElement;
}
