using System.Runtime.CompilerServices;

namespace Caac.Model;

/// <summary>The files of the working copy that the tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    internal static string TextOf(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>The source files under a folder, without what a build leaves there; paths are relative to the root.</summary>
    internal static IEnumerable<string> SourcesUnder(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    // A deterministic build maps source paths, so that the running test's place counts first.
    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Path.GetDirectoryName(thisFile) ?? ""])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Caac.Model.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException($"No Caac.Model.sln above {AppContext.BaseDirectory}.");
    }
}
