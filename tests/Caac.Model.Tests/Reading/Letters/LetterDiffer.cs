using System.Text;

namespace Caac.Model.Reading.Letters;

/// <summary>One value that is not what the key says.</summary>
internal sealed record FieldDifference
{
    private const int Shown = 70;

    internal required string Path { get; init; }

    internal required string? Expected { get; init; }

    internal required string? Actual { get; init; }

    public override string ToString()
    {
        var start = Math.Max(0, CommonLength() - 15);
        return $"{Path}\n      expected {Show(Expected, start)}\n      actual   {Show(Actual, start)}";
    }

    private int CommonLength() => Expected is null || Actual is null ? 0 : Expected.AsSpan().CommonPrefixLength(Actual);

    private static string Show(string? value, int start)
    {
        if (value is null)
            return "nothing";
        var from = Math.Min(start, value.Length);
        var to = Math.Min(value.Length, from + Shown);
        return $"{(from > 0 ? "…" : "")}\"{value[from..to]}\"{(to < value.Length ? "…" : "")}";
    }
}

/// <summary>Compares what was read with keys, value by value, and counts.</summary>
internal sealed class LetterDiffer
{
    private const int Listed = 60;

    private readonly StringBuilder _report = new();
    private readonly Dictionary<string, int> _byField = new(StringComparer.Ordinal);
    private int _letters;
    private int _wrongLetters;
    private int _fields;
    private int _equalFields;

    internal bool AllEqual => _wrongLetters == 0;

    internal static IReadOnlyList<FieldDifference> Compare(CaacDocument key, CaacDocument actual) =>
        Compare(RecordFields.Of(key), RecordFields.Of(PlainRequests.Of(actual)));

    internal void Add(LetterCopy copy, CaacDocument actual)
    {
        var expected = RecordFields.Of(copy.Key);
        var differences = Compare(expected, RecordFields.Of(PlainRequests.Of(actual)));
        _letters++;
        _fields += expected.Count;
        _equalFields += Math.Max(0, expected.Count - differences.Count);
        if (differences.Count == 0)
            return;
        foreach (var difference in differences)
        {
            var field = Field(difference.Path);
            _byField[field] = _byField.GetValueOrDefault(field) + 1;
        }

        if (++_wrongLetters <= Listed)
        {
            _report.Append(null, $"  {copy.Name}\n");
            foreach (var difference in differences.Take(8))
                _report.Append(null, $"    {difference}\n");
            if (differences.Count > 8)
                _report.Append(null, $"    and {differences.Count - 8} more\n");
        }
    }

    /// <summary>The share of equal values, the fields that differ most, and the first letters that differ.</summary>
    internal string Report() =>
        $"{_letters - _wrongLetters} of {_letters} letters and {_equalFields} of {_fields} values ({100.0 * _equalFields / Math.Max(1, _fields):F2} %) are as the keys say\n"
        + string.Concat(_byField.OrderByDescending(field => field.Value).Select(field => $"  {field.Value,5} {field.Key}\n"))
        + _report;

    private static IReadOnlyList<FieldDifference> Compare(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual) =>
    [
        .. expected.Keys.Union(actual.Keys)
            .Select(path => new FieldDifference { Path = path, Expected = expected.GetValueOrDefault(path), Actual = actual.GetValueOrDefault(path) })
            .Where(difference => !IsEqual(difference)),
    ];

    // "Annex" may be printed in capitals; whether the label keeps them is of no weight.
    private static bool IsEqual(FieldDifference difference) => string.Equals(
        difference.Expected,
        difference.Actual,
        difference.Path.EndsWith(".annexLabel", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Field(string path) => new([.. path.Where(character => !char.IsAsciiDigit(character))]);
}
