namespace Caac.Model.Benchmarks.Samples;

/// <summary>A real letter with the letter of the Chair, as JSON: one that never changes.</summary>
internal static class LetterJson
{
    private const string File = "tests/Caac.Model.Tests/Serialization/Versions/0.1.jsonl";

    internal static byte[] Utf8() => System.Text.Encoding.UTF8.GetBytes(System.IO.File.ReadLines(File).First());
}
