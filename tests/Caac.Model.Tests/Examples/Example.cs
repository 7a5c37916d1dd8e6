using System.Globalization;
using System.Text;
using Caac.Model;

// Outside Caac.Model, as a consumer's code is.
namespace Examples;

/// <summary>
/// The code of a C# block of a page, as a class of its own: the block is what stands in the region of its file, and prints what the page
/// shows next as text.
/// </summary>
public abstract class Example
{
    /// <summary>The page, from the root of the repository.</summary>
    internal abstract string Page { get; }

    /// <summary>The place among the C# blocks of the page, counted from 1.</summary>
    internal virtual int Number => 1;

    /// <summary>What the code printed.</summary>
    internal string Printed => Console.Text.ToString();

    // This and File stand where a program has its console and its files, so that the code of a page runs as it is.
    private protected Screen Console { get; } = new();

    internal abstract void Run();

    private protected sealed class Screen
    {
        internal StringBuilder Text { get; } = new();

        internal void WriteLine(object? value) => Text.Append(CultureInfo.InvariantCulture, $"{value}\n");
    }

    private protected static class File
    {
        internal static byte[] ReadAllBytes(string path) => System.IO.File.ReadAllBytes(Repository.PathOf(path));

        internal static string ReadAllText(string path) => System.IO.File.ReadAllText(Repository.PathOf(path));
    }
}
