namespace Caac.Model;

/// <summary>A row of a <see cref="DataTable"/>, its cells by the name of the column; a column that the table lacks is empty.</summary>
internal readonly struct DataRow(DataTable table, string[] cells)
{
    internal string this[string column] => table.Column(column) is >= 0 and var index ? cells[index] : "";

    internal string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    internal IReadOnlyList<string> List(string column) => Optional(column)?.Split('|') is { } values ? new EquatableList<string>(values) : EquatableList<string>.Empty;

    internal PartialDate? Date(string column) => Optional(column) is { } cell ? PartialDate.Parse(cell) : null;

    internal FactSource Source() => new()
    {
        Text = this["source"],
        Certainty = this["certainty"] == "high" ? Certainty.High : Certainty.Medium,
        Note = Optional("note"),
    };
}
