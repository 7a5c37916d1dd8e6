using System.Text;

namespace Caac.Model.Benchmarks.Samples;

/// <summary>The letters of <c>tests/Corpus</c>, and letters as long as one likes.</summary>
internal static class LetterSamples
{
    private const string Folder = "tests/Corpus";
    private const string AnnexHeading = "Annex\n";

    /// <summary>The text of each document of the corpus, by its name.</summary>
    internal static IEnumerable<(string Name, string Text)> Corpus =>
        Directory.EnumerateFiles(PathOf(Folder), "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    /// <summary>A letter with so many annexes, each of them a letter of the Chair, that it is as long as asked for.</summary>
    /// <param name="length">Its least length in characters.</param>
    internal static string Grown(int length)
    {
        var letter = File.ReadAllText(PathOf($"{Folder}/S-2021-384.txt"));
        var annex = letter[(letter.LastIndexOf('\n', letter.IndexOf(AnnexHeading, StringComparison.Ordinal)) + 1)..];
        var text = new StringBuilder(letter, length + annex.Length);
        while (text.Length < length)
        {
            text.Append("\n\n").Append(annex);
        }

        return text.ToString();
    }

    private static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, Folder)))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", path);
    }
}
