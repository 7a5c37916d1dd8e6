using System.Collections.Frozen;

namespace Caac.Model;

/// <summary>The actors that this package knows, from <c>Vocabulary/Data/actors.tsv</c>; read once, at first use.</summary>
internal sealed class ActorTable
{
    private const int CodeColumn = 0;
    private const int NameColumn = 1;
    private const int AlternativeNamesColumn = 3;

    private static readonly Lazy<ActorTable> LazyDefault = new(Load);

    private readonly FrozenDictionary<string, string> _namesByCode;

    private ActorTable(IReadOnlyList<(string Code, string Name)> names)
    {
        Names = names;
        _namesByCode = names.Where(row => row.Code.Length > 0)
            .DistinctBy(row => row.Code)
            .ToFrozenDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
    }

    internal static ActorTable Default => LazyDefault.Value;

    /// <summary>Each name that documents print, with its code or the empty string; the full name of an actor before its other names.</summary>
    internal IReadOnlyList<(string Code, string Name)> Names { get; }

    internal string? NameOf(string code) => _namesByCode.GetValueOrDefault(code);

    private static ActorTable Load()
    {
        using var stream = typeof(ActorTable).Assembly.GetManifestResourceStream("Caac.Model.Vocabulary.Data.actors.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var names = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            names.Add((columns[CodeColumn], columns[NameColumn]));
            names.AddRange(columns[AlternativeNamesColumn]
                .Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Select(name => (columns[CodeColumn], name)));
        }

        return new ActorTable(names);
    }
}
