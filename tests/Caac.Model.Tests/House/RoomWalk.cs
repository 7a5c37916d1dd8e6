using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Caac.Model.House;

/// <summary>Finds what the source files of the package use of each other and of other assemblies, as the compiler sees it.</summary>
internal sealed class RoomWalk
{
    private const string Source = "src/Caac.Model/";

    // What the SDK imports everywhere.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<RoomWalk> LazyPackage = new(() =>
        new RoomWalk(Repository.SourcesUnder("src/Caac.Model").Select(file => (file, Repository.TextOf(file)))));

    private readonly CSharpCompilation _compilation;
    private readonly Lazy<(string File, int Line, string Room, ISymbol Target)[]> _uses;

    internal RoomWalk(IEnumerable<(string File, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        _compilation = CSharpCompilation.Create(
            "Rooms",
            files.Append(("ImplicitUsings.cs", ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        _uses = new(() => [.. Uses()]);
    }

    internal static RoomWalk Package => LazyPackage.Value;

    /// <summary>What the compiler could not make sense of, and the walk therefore not see.</summary>
    internal IEnumerable<Diagnostic> Errors => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    internal IEnumerable<Arrow> Arrows() =>
        from use in _uses.Value
        from place in use.Target.Locations
        where place.SourceTree is not null
        let to = RoomOf(place.SourceTree!.FilePath)
        where to != use.Room
        select new Arrow(use.File, use.Line, use.Room, to, use.Target.Name);

    internal IEnumerable<Arrow> Assemblies() =>
        from use in _uses.Value
        where use.Target.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly)
        select new Arrow(use.File, use.Line, use.Room, use.Target.ContainingAssembly.Name, use.Target.Name);

    internal static string RoomOf(string file) =>
        file.StartsWith(Source, StringComparison.Ordinal) && file[Source.Length..].Split('/') is [var room, _, ..] ? room : file;

    private IEnumerable<(string File, int Line, string Room, ISymbol Target)> Uses()
    {
        foreach (var tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(Source, StringComparison.Ordinal)))
        {
            var model = _compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
            {
                var info = model.GetSymbolInfo(name);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol and not INamespaceSymbol)
                {
                    var target = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
                    yield return (tree.FilePath, name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, RoomOf(tree.FilePath), target);
                }
            }
        }
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is not ("Caac.Model" or "Caac.Model.Tests" or "caac"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
