using System.Globalization;

namespace Caac.Model;

/// <summary>A row of a <see cref="DataTable"/>, its cells by the name of the column.</summary>
internal sealed class DataRow(DataTable table, string[] cells)
{
    internal string this[string column] => cells[table.Column(column)];

    internal string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    internal IReadOnlyList<string> List(string column) => Optional(column)?.Split('|') is { } values ? new EquatableList<string>(values) : EquatableList<string>.Empty;

    internal int? Number(string column) => Optional(column) is { } cell ? int.Parse(cell, CultureInfo.InvariantCulture) : null;

    internal PartialDate? Date(string column) => Optional(column) is { } cell ? PartialDate.Parse(cell) : null;

    internal FactSource Source() => new()
    {
        Text = this["source"],
        Certainty = this["certainty"] == "high" ? Certainty.High : Certainty.Medium,
        Note = Optional("note"),
    };
}
