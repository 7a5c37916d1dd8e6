namespace Caac.Model.Benchmarks.Ratios;

/// <summary>The tool as <c>.ci/run</c> packs and installs it.</summary>
internal static class InstalledTool
{
    internal const string Path = "artifacts/tool/caac";

    /// <summary>Says that the rows of a group are left out, and what they need.</summary>
    internal static void SayMissing(string group, string needs) => Console.Error.WriteLine(
        $"{group}: left out; it needs {needs}: dotnet pack -c Release -o artifacts/packages && dotnet tool install Caac.Tool --tool-path artifacts/tool --source artifacts/packages");
}
