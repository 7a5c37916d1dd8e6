using System.Globalization;
using System.Text;

namespace Caac.Model.Symbols;

/// <summary>One row of a table of real symbols: a symbol as it was found, and what it means.</summary>
internal sealed record RealSymbol(
    string Found,
    string Canonical,
    string Organ,
    string Body,
    string Series,
    string Session,
    string Year,
    string Number,
    string Part,
    string Qualifiers,
    string Modifiers)
{
    private const string Folder = "tests/Caac.Model.Tests/Symbols";

    /// <summary>The rows that the page of the grammar shows.</summary>
    internal static IReadOnlyList<RealSymbol> Shown { get; } = Table("real-symbols.tsv");

    /// <summary>Those and further ones of the same forms.</summary>
    internal static IReadOnlyList<RealSymbol> All { get; } = [.. Shown, .. Table("further-symbols.tsv")];

    /// <summary>What the parser makes of a text, in the form of a row; of joint symbols the first is taken apart.</summary>
    internal static RealSymbol Read(string found)
    {
        DocumentSymbol.TryParseAll(found, DocumentSymbolStyles.Any, out var result).Should().BeTrue(found);
        var symbol = result.Symbols[0];
        return new(
            found,
            result.ToString(),
            symbol.Organ,
            symbol.Body ?? "",
            symbol.Series.Code,
            Describe(symbol.Session),
            symbol.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            symbol.NumberText ?? "",
            symbol.Part ?? "",
            string.Join(", ", symbol.Qualifiers),
            string.Join(", ", symbol.Modifiers));
    }

    /// <summary>The row as the page of the grammar shows it.</summary>
    internal string ToMarkdown()
    {
        var row = new StringBuilder("|");
        row.Append(CultureInfo.InvariantCulture, $" `{Found}` | {(Canonical == Found ? "=" : $"`{Canonical}`")} |");
        foreach (var cell in (string[])[Organ, Body, Series, Session, Year, Number, Part, Qualifiers, Modifiers])
        {
            row.Append(cell.Length == 0 ? " |" : $" {cell} |");
        }

        return row.ToString();
    }

    private static IReadOnlyList<RealSymbol> Table(string file) =>
    [
        .. Repository.TextOf($"{Folder}/{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Row(line.TrimEnd('\r').Split('\t'))),
    ];

    private static RealSymbol Row(string[] cells) =>
        new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10]);

    private static string Describe(SymbolSession? session) => session switch
    {
        null => "",
        { Kind: SymbolSessionKind.Special } special => $"{special.Text} = special {special.Number}",
        { Kind: SymbolSessionKind.EmergencySpecial } emergency => $"{emergency.Text} = emergency special {emergency.Number}",
        { Kind: SymbolSessionKind.Organizational } organizational => $"{organizational.Text} = organizational {organizational.Number}",
        { } regular when int.TryParse(regular.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) => regular.Text,
        { } regular => $"{regular.Text} = {regular.Number}",
    };
}
