namespace Caac.Model.Serialization;

/// <summary>Where a JSON text begins in what was handed in.</summary>
/// <param name="Start">The UTF-16 code units before it.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">Its column, counted from 1 in UTF-16 code units.</param>
/// <param name="Path">The JSON path of its root.</param>
internal readonly record struct JsonOrigin(long Start, int Line, int Column, string Path)
{
    internal static JsonOrigin Document { get; } = new(0, 1, 1, "$");
}
