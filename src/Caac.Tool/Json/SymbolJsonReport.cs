using System.Text.Json;
using Caac.Model;

namespace Caac.Tool.Json;

/// <summary><c>{"input", "symbols":[{"symbol", "printed", ...}], "issues"}</c>; parts that a symbol does not have are left out.</summary>
internal sealed class SymbolJsonReport(JsonOutput output) : IReport<SymbolAnswer>
{
    public void Add(string source, SymbolAnswer result) => output.WriteObject(writer =>
    {
        writer.WriteString("input", source);
        writer.WriteStartArray("symbols");
        foreach (var symbol in result.Result.Symbols)
        {
            Write(writer, symbol);
        }

        writer.WriteEndArray();
        IssuesJson.Write(writer, result.Result.Issues);
    });

    public void Dispose() => output.Dispose();

    private static void Write(Utf8JsonWriter writer, DocumentSymbol symbol)
    {
        writer.WriteStartObject();
        writer.WriteString("symbol", symbol.ToString());
        writer.WriteString("printed", symbol.ToString("P"));
        writer.WriteString("organ", symbol.Organ);
        WriteText(writer, "body", symbol.Body);
        writer.WriteString("series", symbol.Series.Code);
        WriteText(writer, "session", symbol.Session?.Text);
        WriteNumber(writer, "year", symbol.Year);
        WriteNumber(writer, "number", symbol.Number);
        WriteNumber(writer, "lastNumber", symbol.LastNumber);
        WriteText(writer, "part", symbol.Part);
        WriteList(writer, "qualifiers", symbol.Qualifiers);
        WriteList(writer, "modifiers", symbol.Modifiers);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
