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

    // Not by the path of a source file: a build on a server maps those.
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
