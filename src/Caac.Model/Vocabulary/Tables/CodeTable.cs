namespace Caac.Model;

/// <summary>The known codes of one kind, found by code and by name.</summary>
internal sealed class CodeTable<TCode, TEntry>
    where TCode : struct, IOpenCode<TCode>
    where TEntry : CodeEntry
{
    private readonly Dictionary<string, TEntry> _byCode;
    private readonly Lazy<Dictionary<string, TEntry>> _byName;

    internal CodeTable(IReadOnlyList<TEntry> entries)
    {
        Entries = entries;
        Codes = new EquatableList<TCode>([.. entries.Select(entry => TCode.From(entry.Code))]);
        _byCode = entries.ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        _byName = new(IndexNames);
    }

    internal IReadOnlyList<TEntry> Entries { get; }

    internal IReadOnlyList<TCode> Codes { get; }

    internal TEntry? Find(string code) => _byCode.GetValueOrDefault(code);

    internal TEntry? FindByName(string name) => Find(name) ?? _byName.Value.GetValueOrDefault(NameKey.Of(name));

    private Dictionary<string, TEntry> IndexNames()
    {
        var index = new Dictionary<string, TEntry>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            foreach (var name in entry.AlternativeNames.Prepend(entry.Name).Prepend(entry.Code))
            {
                index.TryAdd(NameKey.Of(name), entry);
                index.TryAdd(NameKey.WithoutMarkedLetters(name), entry);
            }
        }

        return index;
    }
}
