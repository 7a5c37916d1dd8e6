namespace Caac.Model;

/// <summary>The known codes of one kind, found by code and by name.</summary>
internal sealed class CodeTable<TCode, TEntry>
    where TCode : struct, IOpenCode<TCode>
    where TEntry : CodeEntry
{
    private readonly Dictionary<string, TEntry> _byCode = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, TEntry>> _byName;
    private readonly Lazy<EquatableList<TCode>> _codes;

    internal CodeTable(TEntry[] entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _byCode.Add(entry.Code, entry);
        }

        _byName = new(IndexNames);
        _codes = new(() => new(Array.ConvertAll(entries, entry => TCode.From(entry.Code))));
    }

    internal TEntry[] Entries { get; }

    internal IReadOnlyList<TCode> Codes => _codes.Value;

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
