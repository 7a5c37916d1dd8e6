using Caac.Model;
using Caac.Model.Reading;

namespace Consumer;

/// <summary>The real documents of the repository, read with the package.</summary>
internal static class Corpus
{
    internal static string Root { get; } = FindRoot();

    internal static IReadOnlyList<CaacDocument> Documents { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "tests/Corpus"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => DocumentReader.Default.Read(File.ReadAllBytes(file)).Document),
    ];

    /// <summary>The letter that forwards the Chair's letter on the Democratic Republic of the Congo.</summary>
    internal static Letter Letter => Documents.OfType<Letter>().Single(letter => letter.Symbol?.ToString() == "S/2021/384");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Caac.Model.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No Caac.Model.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
