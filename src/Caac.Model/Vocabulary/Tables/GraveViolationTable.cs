namespace Caac.Model;

/// <summary>The grave violations of <c>Vocabulary/Data/violations.tsv</c>.</summary>
internal static class GraveViolationTable
{
    internal static CodeTable<GraveViolation, GraveViolationEntry> Default { get; } = new(Array.ConvertAll(DataTable.Load("Vocabulary/Data/violations.tsv").Rows, row => new GraveViolationEntry
    {
        Code = row["code"],
        Name = row["name"],
        AlternativeNames = row.List("alternative_names"),
        Source = row.Source(),
        TriggerResolution = row.Optional("trigger_resolution") is { } number ? ResolutionNumber.Parse(number) : null,
        TriggerParagraph = row.Optional("trigger_paragraph"),
    }));
}

/// <summary>What the reference data say of a grave violation.</summary>
internal sealed record GraveViolationEntry : CodeEntry
{
    internal ResolutionNumber? TriggerResolution { get; init; }

    internal string? TriggerParagraph { get; init; }
}
